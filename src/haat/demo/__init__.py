"""The sample shops, as data: their papers, their people, and a starter catalogue of common kirana goods."""
