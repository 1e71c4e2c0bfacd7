using System.Runtime.InteropServices;

namespace Supermask.Runs;

/// <summary>The machine that something was measured on, for readers.</summary>
public static class Machine
{
    private const string ProcessorFile = "/proc/cpuinfo";
    private const string ProcessorLabel = "model name";

    /// <summary>Processor, number of cores and operating system.</summary>
    public static string Description =>
        $"{Processor()}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription.Trim()}";

    /// <summary>Versions of .NET and TorchSharp.</summary>
    public static string Runtime => $"{RuntimeInformation.FrameworkDescription}, TorchSharp {RunKey.TorchVersion}";

    private static string Processor()
    {
        var label = File.Exists(ProcessorFile)
            ? File.ReadLines(ProcessorFile).FirstOrDefault(line => line.StartsWith(ProcessorLabel, StringComparison.Ordinal))
            : null;
        return label?[(label.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
