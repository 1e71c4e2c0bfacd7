using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyNUnit;

/// <summary>Compares texts with the snapshots kept beside the tests.</summary>
public static class Verifier
{
    /// <summary>Compares a text with the file <c>{type}.{method}.verified.{extension}</c>. Await the result.</summary>
    /// <param name="target">The text; its line ends are read as \n.</param>
    /// <param name="extension">The kind of text, as a file's extension without the dot.</param>
    /// <param name="sourceFile">Filled in by the compiler: snapshots are found from the calling file.</param>
    public static SettingsTask Verify(string? target, string extension = "txt", [CallerFilePath] string sourceFile = "") =>
        new(target ?? "null", extension, sourceFile);
}
