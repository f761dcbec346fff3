"""WhatsApp: what the Cloud API sends us, what we send it, and how it says no."""
