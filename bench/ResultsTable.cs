using System.Globalization;
using Supermask.Common;
using Supermask.Measuring.Statistics;

namespace Supermask.Bench;

/// <summary>The results for a console, and as a row of the history in <c>docs/speed.md</c>.</summary>
internal static class ResultsTable
{
    public static void Print(Results results, TextWriter output)
    {
        output.WriteLine($"{results.Machine}; {results.Runtime}; {results.Data}; one thread, 90 % intervals over rounds in turns");
        Print("An epoch of a permuted task", results.Epoch, output);
        Print("Prediction of its test images", results.Evaluation, output);
        var (memory, start, run, cores) = (results.Memory, results.Start, results.Run, results.Cores);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            Managed bytes a step              reference {memory.ReferenceBytesPerStep:N0}, fast {memory.FastBytesPerStep:N0}
            Start of a process                main {start.Main:F2} s, libtorch {start.Torch:F2} s, data {start.Data:F2} s, first step {start.FirstStep:F2} s
            A run of ten permuted tasks       {run.Seconds:F1} s: steps {run.Steps:F1} s, predictions {run.Evaluation:F1} s, the rest {run.Rest:F1} s; peak {memory.PeakMegabytesOfRun:F0} MB
            Four seeds on two cores           {100 * cores.SideBySide.Mean:F1} % of their time on one ({100 * cores.SideBySide.Low:F1} to {100 * cores.SideBySide.High:F1})
            A step with two threads inside    {100 * cores.InsideStep.Mean:F1} % of its time with one ({100 * cores.InsideStep.Low:F1} to {100 * cores.InsideStep.High:F1})
            For docs/speed.md:
            | {results.Date} | {results.Epoch.ProductsSeconds.Mean:F2} | {Short(results.Epoch.ReferenceOverProducts)} | {Short(results.Epoch.FastOverProducts)} | {Short(results.Epoch.ReferenceOverFast)} | {Short(results.Evaluation.FastOverProducts)} | {memory.FastBytesPerStep:N0} | {memory.PeakMegabytesOfRun:F0} | {start.FirstStep:F1} | {run.Seconds:F1} | {100 * cores.SideBySide.Mean:F0} |
            """));
        output.WriteLine("A step of each method, and over the matrix products of its network:");
        foreach (var method in results.Methods)
        {
            output.WriteLine($"    {method.Method,-16} {method.Milliseconds.Mean.Show()} ms   {Ratio(method.OverProducts)}");
        }
    }

    private static void Print(string what, Compared compared, TextWriter output)
    {
        output.WriteLine($"{what}: (a) products {Seconds(compared.ProductsSeconds)}, (b) reference {Seconds(compared.ReferenceSeconds)}, (c) fast {Seconds(compared.FastSeconds)}");
        output.WriteLine($"    b/a {Ratio(compared.ReferenceOverProducts)}   c/a {Ratio(compared.FastOverProducts)}   b/c {Ratio(compared.ReferenceOverFast)}");
    }

    private static string Seconds(Interval seconds) => $"{seconds.Mean.Show()} s";

    private static string Ratio(Interval ratio) =>
        string.Create(CultureInfo.InvariantCulture, $"{ratio.Mean:F2} ({ratio.Low:F2} to {ratio.High:F2}, {ratio.Count} rounds)");

    private static string Short(Interval ratio) =>
        string.Create(CultureInfo.InvariantCulture, $"{ratio.Mean:F2} ({ratio.Low:F2}-{ratio.High:F2})");
}
