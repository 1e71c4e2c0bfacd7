using System.Runtime.InteropServices;
using LoadableNatives;

if (args is not [var path])
{
    Console.Error.WriteLine("Usage: LoadableNatives <libLibTorchSharp.so>");
    return 2;
}

// The loader itself says what this system has: the library is in this very process, as it will be in torch's.
if (NativeLibrary.TryLoad(WeakVersion.Library, out var library)
    && NativeLibrary.TryGetExport(library, WeakVersion.Marker, out _))
{
    return 0;
}

try
{
    if (WeakVersion.Mark(path))
    {
        Console.WriteLine($"{path}: {WeakVersion.Version} made optional, {WeakVersion.Library} here is older.");
    }

    return 0;
}
catch (Exception error) when (error is ElfException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(
        $"{path} : error LOAD001: TorchSharp's library was not made to load beside this system's older "
        + $"{WeakVersion.Library}: {error.Message}. Remove the file's folder and build again; if that does not help, "
        + "install a libstdc++ of GCC 13.2 or later.");
    return 1;
}
