using System.Reflection;
using System.Runtime.InteropServices;
using TorchSharp;

namespace Supermask.Session;

/// <summary>
/// Checks that native libraries can be loaded before anything needs them. TorchSharp itself, where its library does not load,
/// copies half a gigabyte in search of another place, and fails with pages of trace.
/// </summary>
public static class NativeLibraries
{
    /// <summary>Loads what training computes with.</summary>
    /// <exception cref="NativeLibraryException">It cannot be loaded.</exception>
    public static void RequireTorch() => Require("LibTorchSharp", typeof(torch).Assembly);

    /// <summary>Loads a library.</summary>
    /// <param name="name">Its name, as the assembly asks for it.</param>
    /// <param name="assembly">The assembly that calls it.</param>
    /// <exception cref="NativeLibraryException">It cannot be loaded.</exception>
    public static void Require(string name, Assembly assembly)
    {
        if (NativeLibrary.TryLoad(name, assembly, searchPath: null, out _))
        {
            return;
        }

        var folders = Folders();
        var path = folders.SelectMany(folder => FileNames(name).Select(file => Path.Combine(folder, file))).FirstOrDefault(File.Exists);
        throw path is null
            ? new NativeLibraryException(name, string.Join(", ", folders), "it is missing")
            : new NativeLibraryException(name, path, WhyNot(path));
    }

    // The runtime lists its folders of native libraries under this name.
    private static string[] Folders() =>
    [
        .. ((AppContext.GetData("NATIVE_DLL_SEARCH_DIRECTORIES") as string) ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Append(AppContext.BaseDirectory)
            .Append(Path.Combine(AppContext.BaseDirectory, "runtimes", RuntimeInformation.RuntimeIdentifier, "native"))
            .Select(Path.TrimEndingDirectorySeparator)
            .Where(folder => folder.StartsWith(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory), StringComparison.Ordinal))
            .Distinct(),
    ];

    private static string[] FileNames(string name) => OperatingSystem.IsWindows()
        ? [$"{name}.dll"]
        : OperatingSystem.IsMacOS() ? [$"{name}.dylib", $"lib{name}.dylib"] : [$"{name}.so", $"lib{name}.so"];

    // The loader's own words stand in the last line; above it .NET advises to trace.
    private static string WhyNot(string path)
    {
        try
        {
            NativeLibrary.Load(path);
            return "it loads from its full path, and not by its name";
        }
        catch (Exception problem) when (problem is DllNotFoundException or BadImageFormatException)
        {
            return problem.Message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[^1];
        }
    }
}

/// <summary>A native library cannot be loaded; the message says what is missing, where, why, and what mends it.</summary>
public sealed class NativeLibraryException : Exception
{
    private const string Rebuild = "build again with make -B build";

    /// <summary>Builds the message.</summary>
    /// <param name="name">The library.</param>
    /// <param name="where">Its file, or the folders in which there is none.</param>
    /// <param name="why">What the system says about it.</param>
    public NativeLibraryException(string name, string where, string why)
        : base(string.Join('\n',
        [
            $"The native library {name} cannot be loaded: {why}.",
            $"  Where: {where}",
            $"  Likely cause: {Advice(why).Cause}",
            $"  To mend it: {Advice(why).Remedy}",
        ]))
    {
    }

    private static (string Cause, string Remedy) Advice(string why) => why switch
    {
        _ when why.Contains("failed to map", StringComparison.Ordinal) || why.Contains("not permitted", StringComparison.Ordinal) => (
            "it lies on a file system from which nothing may be run (mounted noexec), or memory is limited (ulimit -v)",
            "move the checkout to a folder from which programs may run, and build it there; or mount this one with exec"),
        _ when why.Contains("denied", StringComparison.OrdinalIgnoreCase) => (
            "it belongs to another user, who lets nobody else read it", "let this user read the build's output, for instance chmod -R a+rX"),
        _ when why.Contains("No such file", StringComparison.Ordinal) => (
            "the build's output is not complete, or the system lacks the library that is named above",
            $"{Rebuild}, or install the package of the system that has that library"),
        _ when why.Contains("version", StringComparison.Ordinal) => (
            "the system's C++ library is older than this one needs", $"{Rebuild}, which adapts it where that can be done; or use a newer system"),
        _ => (
            "the build's output is not complete, or was made on another platform; there are libraries for Linux x64, Windows x64 and macOS arm64",
            Rebuild),
    };
}
