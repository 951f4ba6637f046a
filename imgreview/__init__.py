"""imgreview finds, explains and cleans up duplicate photographs without ever losing one."""

__version__ = "0.1.0"
