"""How fast a scan is, beside the limit of the JPEG decoder and beside other programs."""
