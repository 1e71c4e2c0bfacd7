using System.Diagnostics;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Measuring.Statistics;
using Supermask.Networks;
using Supermask.Tasks;

namespace Supermask.Measuring.TimeParts;

/// <summary>
/// Something that takes time while tasks are learned, and that one approach may have done and the other not: it is timed
/// with and without, in turns, and counted by the optimiser step.
/// </summary>
/// <param name="Variant">Name of the variant whose tasks are learned.</param>
public abstract record TimePart(string Variant)
{
    /// <summary>Its name in features, tables and pages: <c>time a step of ...</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What it is: one sentence.</summary>
    public abstract string Meaning { get; }

    /// <summary>How often it is timed: a few seconds.</summary>
    public virtual TurnProtocol Protocol => new(12, 1, 6);

    /// <summary>The runs whose code is timed beside its own; empty where it names all that it takes.</summary>
    public virtual IReadOnlyList<RunOptions> Runs => [];

    /// <summary>The quantities that its rounds give, in milliseconds a step, the plain one first.</summary>
    public virtual IReadOnlyList<PartQuantity> Quantities => [new(Name, Meaning, round => round.Difference)];

    /// <summary>Its tasks.</summary>
    protected ITaskSequence Tasks => TaskVariants.Named(Variant);

    /// <summary>Makes ready what is timed.</summary>
    public abstract IPartAtWork Start(Dataset data, NetworkPlan network);

    /// <summary>Seconds that something takes.</summary>
    protected static double SecondsOf(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    /// <summary>Optimiser steps of a task, averaged over the tasks of the variant: what is done once a task counts that much less a step.</summary>
    protected double StepsOfTask(Dataset data) => Enumerable.Range(0, Tasks.Count)
        .Average(task => new TrainingOptions().StepsOf(Tasks.Labels(task, data.Train).Length));
}

/// <summary>A part that is being timed.</summary>
public interface IPartAtWork : IDisposable
{
    /// <summary>Does the work once; seconds a step.</summary>
    double Doing();

    /// <summary>Does what takes its place; seconds a step.</summary>
    double LeavingOut();
}

/// <summary>A number that the rounds of a part give.</summary>
/// <param name="Name">Its name in features.</param>
/// <param name="Meaning">What it is: one sentence.</param>
/// <param name="Of">Computes it from the seconds a step of a round.</param>
public sealed record PartQuantity(string Name, string Meaning, Func<TimedRound, double> Of) : ITerm
{
    /// <summary>The unit of a time of a step.</summary>
    public const string Milliseconds = "ms";

    /// <inheritdoc/>
    public string Unit => Milliseconds;
}

/// <summary>What timing a part gave.</summary>
/// <param name="Part">The part.</param>
/// <param name="Rounds">Seconds a step, one entry a round, each the least over its turns.</param>
public sealed record PartTiming(TimePart Part, IReadOnlyList<TimedRound> Rounds)
{
    private const double Milliseconds = 1000;

    /// <summary>Whether it has a quantity of this name.</summary>
    public bool Has(string name) => Named(name) is not null;

    /// <summary>Measures a quantity, with or without its variant behind the name, counted by rounds: times belong to a machine and to no seed.</summary>
    /// <exception cref="ArgumentException">There is no quantity of that name.</exception>
    public Measurement Measure(string name) => Named(name) is { } quantity
        ? new Measurement($"{quantity.Name}, {Part.Variant}", quantity.Unit, [.. Rounds.Select(round => Milliseconds * quantity.Of(round))])
        {
            CountedAs = Measurement.Rounds,
            Shape = Shape.Serial,
        }
        : throw new ArgumentException(
            $"Of the {Part.Name} there is no quantity '{name}'. There are:\n  {string.Join("\n  ", Part.Quantities.Select(each => each.Name))}", nameof(name));

    /// <summary>Times a part in turns, in one thread.</summary>
    /// <param name="part">The part.</param>
    /// <param name="data">The images.</param>
    /// <param name="network">The layers of each network.</param>
    /// <param name="protocol">How many rounds and turns.</param>
    public static PartTiming Of(TimePart part, Dataset data, NetworkPlan network, TurnProtocol protocol)
    {
        TorchSharp.torch.set_num_threads(1);
        using var work = part.Start(data, network);
        return new PartTiming(part, [.. Enumerable.Range(0, protocol.Rounds).Select(_ => Least(work, protocol))]);
    }

    // The least that each place of a turn took in a round: what another process takes from a turn would be counted as the part's.
    private static TimedRound Least(IPartAtWork work, TurnProtocol protocol)
    {
        var turns = Enumerable.Range(0, protocol.WarmUpTurns + protocol.Turns)
            .Select(_ => AlternatingTimer.Time(new TurnProtocol(1, 0, 1), work.Doing, work.LeavingOut)).ToArray()[protocol.WarmUpTurns..];
        return new TimedRound(
            turns.Min(turn => turn.First), turns.Min(turn => turn.Second), turns.Min(turn => turn.SecondAgain), turns.Min(turn => turn.FirstAgain));
    }

    private PartQuantity? Named(string name) =>
        Part.Quantities.FirstOrDefault(quantity => name == quantity.Name || name == $"{quantity.Name}, {Part.Variant}");
}
