namespace LoadableNatives;

/// <summary>The file is no ELF library of the kind this tool changes; the message says what about it is not.</summary>
public sealed class ElfException(string message) : Exception(message);
