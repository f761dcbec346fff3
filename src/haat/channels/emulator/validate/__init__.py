"""Is this a message the Cloud API would take? One file for each family of messages.

Every check raises GraphError with Meta's code and a ``details`` that names the field. Limits: Meta's pages on each
message type.
"""

from haat.channels.emulator.validate.message import Checked, check
from haat.channels.emulator.validate.scene import Scene

__all__ = ["Checked", "Scene", "check"]
