using Supermask.Forensics.Printed;

namespace Supermask.Papers.Tiba2023;

/// <summary>The tables of the dissertation as the examination of printed numbers reads them; the library carries them.</summary>
public static class PrintedTables
{
    /// <summary>Reads the tables anew.</summary>
    public static PrintedPaper Read() => PrintedPaper.Load(file =>
        typeof(PrintedTables).Assembly.GetManifestResourceStream($"PublishedTables/{file}")
        ?? throw new InvalidDataException($"The library carries no table {file}."));
}
