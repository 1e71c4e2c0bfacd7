using Supermask.Measuring.Statistics;

namespace Supermask.Bench;

/// <summary>What <c>make bench</c> writes to <c>reports/bench.json</c>. Every interval is a 90 % interval over rounds.</summary>
/// <param name="Date">When, as an ISO date.</param>
/// <param name="Machine">Processor, cores and system.</param>
/// <param name="Runtime">Versions of .NET and TorchSharp.</param>
/// <param name="Data">The images.</param>
/// <param name="Epoch">A step of 128 images, times the steps of an epoch; of two networks the first permuted task.</param>
/// <param name="Evaluation">10,000 test images.</param>
/// <param name="Memory">What steps allocate and a run holds.</param>
/// <param name="Start">From the start of a process to its first step.</param>
/// <param name="Run">A whole run of the standard profile.</param>
/// <param name="Cores">Two cores in place of one.</param>
/// <param name="Methods">A step of every method.</param>
internal sealed record Results(
    string Date,
    string Machine,
    string Runtime,
    string Data,
    Compared Epoch,
    Compared Evaluation,
    MemoryUse Memory,
    StartTimes Start,
    RunTimes Run,
    CoreUse Cores,
    IReadOnlyList<MethodStep> Methods);

/// <summary>Three ways of the same work, timed in turns on one thread.</summary>
/// <param name="ProductsSeconds">(a) The matrix products alone.</param>
/// <param name="ReferenceSeconds">(b) The reference, with autograd.</param>
/// <param name="FastSeconds">(c) The fast way.</param>
/// <param name="ReferenceOverProducts">b/a.</param>
/// <param name="FastOverProducts">c/a.</param>
/// <param name="ReferenceOverFast">b/c.</param>
internal sealed record Compared(
    Interval ProductsSeconds,
    Interval ReferenceSeconds,
    Interval FastSeconds,
    Interval ReferenceOverProducts,
    Interval FastOverProducts,
    Interval ReferenceOverFast)
{
    /// <summary>From the seconds of each way in each round, <c>[3][rounds]</c>.</summary>
    /// <param name="seconds">The seconds.</param>
    /// <param name="factor">What they are multiplied by.</param>
    public static Compared Of(double[][] seconds, double factor)
    {
        Interval Scaled(double[] times) => Interval.Of([.. times.Select(time => time * factor)]);
        return new Compared(
            Scaled(seconds[0]),
            Scaled(seconds[1]),
            Scaled(seconds[2]),
            Turns.Ratio(seconds[1], seconds[0]),
            Turns.Ratio(seconds[2], seconds[0]),
            Turns.Ratio(seconds[1], seconds[2]));
    }
}

/// <summary>Memory.</summary>
/// <param name="ReferenceBytesPerStep">Managed bytes that a reference step allocates.</param>
/// <param name="FastBytesPerStep">Managed bytes that a fast step allocates.</param>
/// <param name="PeakMegabytesOfRun">The most that the process of a standard run held.</param>
internal sealed record MemoryUse(double ReferenceBytesPerStep, double FastBytesPerStep, double PeakMegabytesOfRun);

/// <summary>Seconds from the start of a process until each of these was reached.</summary>
/// <param name="Main">The first line of the program.</param>
/// <param name="Torch">libtorch is loaded.</param>
/// <param name="Data">The images are read and checked.</param>
/// <param name="FirstStep">The first step of a permuted task is taken.</param>
internal sealed record StartTimes(double Main, double Torch, double Data, double FirstStep);

/// <summary>Where the time of a classic run of ten permuted tasks goes, one epoch each, on one thread.</summary>
/// <param name="Seconds">All of it, without the start of the process.</param>
/// <param name="Steps">Optimiser steps.</param>
/// <param name="Evaluation">Each task's test images after it.</param>
/// <param name="Rest">All tasks' test images after each task, making the tasks' images, drawing the network, storing.</param>
internal sealed record RunTimes(double Seconds, double Steps, double Evaluation, double Rest);

/// <summary>A step of a method on one thread, batches of 128 images, on its usual network.</summary>
/// <param name="Method">The method.</param>
/// <param name="Milliseconds">Its time, between the first step of a task and the last.</param>
/// <param name="OverProducts">The same over the matrix products of its network.</param>
internal sealed record MethodStep(string Method, Interval Milliseconds, Interval OverProducts);

/// <summary>How much two cores help.</summary>
/// <param name="SideBySide">Time of four seeds on two cores, one thread each, over four times that of one on one core.</param>
/// <param name="InsideStep">Time of a step with two threads inside it over that with one.</param>
internal sealed record CoreUse(Interval SideBySide, Interval InsideStep);
