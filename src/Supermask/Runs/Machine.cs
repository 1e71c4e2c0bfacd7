using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Supermask.Runs;

/// <summary>The machine that something was measured on, for readers.</summary>
public static class Machine
{
    private const string ProcessorFile = "/proc/cpuinfo";
    private const string ProcessorLabel = "model name";

    /// <summary>
    /// Processor and widest vector instructions: what the last bits of a trained network depend on, beside the seed.
    /// </summary>
    public static string Processor =>
        $"{ProcessorName()} with {(Avx512F.IsSupported ? "AVX-512" : Avx2.IsSupported ? "AVX2" : "no AVX2")}";

    /// <summary>Processor, number of cores and operating system.</summary>
    public static string Description =>
        $"{Processor}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription.Trim()}";

    /// <summary>Versions of .NET and TorchSharp.</summary>
    public static string Runtime => $"{RuntimeInformation.FrameworkDescription}, TorchSharp {VersionOf(typeof(TorchSharp.torch).Assembly)}";

    /// <summary>The packages beside TorchSharp that compute and draw, each a name and a version.</summary>
    public static IReadOnlyList<string> Packages { get; } =
    [
        .. new[] { typeof(MathNet.Numerics.Precision), typeof(ScottPlot.Plot), typeof(SkiaSharp.SKBitmap) }
            .Select(type => type.Assembly)
            .Select(assembly => $"{assembly.GetName().Name} {VersionOf(assembly)}"),
    ];

    /// <summary>The commit that was checked out when this program was built; empty where it was not built in a checkout.</summary>
    public static string Commit => typeof(Machine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
        .InformationalVersion.Split('+') is [_, var commit] ? commit : "";

    private static string VersionOf(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static string ProcessorName()
    {
        var label = File.Exists(ProcessorFile)
            ? File.ReadLines(ProcessorFile).FirstOrDefault(line => line.StartsWith(ProcessorLabel, StringComparison.Ordinal))
            : null;
        return label?[(label.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()
            ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
