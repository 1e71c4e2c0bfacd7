using Supermask.Learning;
using Supermask.Measuring.Statistics;
using Supermask.Methods.Keep;

namespace Supermask.Measuring;

/// <summary>
/// How many of another network's steps a network takes to be as accurate as that one ends, on the tasks after the first: read off the images
/// of 20 batches in a row, each before its step, which are new in the first epoch.
/// </summary>
/// <remarks>
/// A network that never gets as far is compared the other way round: by how early the other one is as accurate as it ends itself. What is
/// looked at before the first step counts too, a forward pass as a third of a step, and so do the steps of runs that a method needs.
/// </remarks>
public static class TransferSpeed
{
    /// <summary>The name of the quantity in tables.</summary>
    public const string Name = "steps to the final accuracy of a cold start, of those that it takes";

    // Of a step, which takes gradients too.
    private const double ForwardPass = 1.0 / 3;

    /// <summary>The share, one number a seed that both have: 0.5 for half of the steps, 2 for twice as many.</summary>
    /// <param name="network">The network.</param>
    /// <param name="other">The other one; it has learned the same tasks in as many steps.</param>
    public static IReadOnlyList<double> Of(RunStudy network, RunStudy other) =>
        [.. network.Runs.Zip(other.Runs, (one, beside) => Share(one, beside, one.Tasks.Skip(1).Average(task => Charged(network, task) / task.Steps)))];

    /// <summary>The share, measured.</summary>
    public static Measurement Measure(RunStudy network, RunStudy other) => new(Name, "", Of(network, other)) { Shape = Shape.Skewed };

    // In steps.
    private static double Charged(RunStudy network, TaskRecord task) =>
        CurveQuantities.EndToEnd(network, task) - task.Steps
        + (network.Arm.Method is KeepMethod keep ? ForwardPass * keep.BatchesLookedAt(network.Tasks.Count) : 0);

    private static double Share(TrainedSequence one, TrainedSequence other, double charged)
    {
        var (own, its) = (CurveOf(one), CurveOf(other));
        return Reached(own, its[^1]) is { } taken
            ? (taken + charged) / Reached(its, its[^1])!.Value
            : (Reached(own, own[^1])!.Value + charged) / Reached(its, own[^1])!.Value;
    }

    // The share of a task's steps after which accuracy is at a level; the first of them count as one.
    private static double? Reached(double[] curve, double level)
    {
        var at = Array.FindIndex(curve, accuracy => accuracy >= level);
        return at < 0 ? null : Math.Max(at, 1) / (double)(curve.Length - 1);
    }

    // The mean over the tasks after the first, at as many places as their longest has windows; shorter tasks are stretched.
    private static double[] CurveOf(TrainedSequence run)
    {
        double[][] curves = [.. run.Tasks.Skip(1).Select(task => WindowsOf(task.Losses))];
        var places = curves.Max(curve => curve.Length);
        return [.. Enumerable.Range(0, places).Select(place => curves.Average(curve => curve[place * (curve.Length - 1) / (places - 1)]))];
    }

    private static double[] WindowsOf(TaskLosses losses)
    {
        var window = Math.Min(CurveQuantities.Window, losses.StepCorrect.Length / 2);
        return [.. Enumerable.Range(0, losses.StepCorrect.Length - window + 1).Select(first => RunningAccuracy.Of(losses, Enumerable.Range(first, window)))];
    }
}
