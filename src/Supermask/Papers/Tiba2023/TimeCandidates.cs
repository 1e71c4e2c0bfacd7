using Supermask.Data;
using Supermask.Measuring.TimeParts;
using Supermask.Papers.Tiba2023.TimeParts;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Papers.Tiba2023;

/// <summary>
/// What could have made the published classic seconds longer than the novel ones (Tables 10 to 12) where both take the same
/// steps, each timed on every variant.
/// </summary>
public static class TimeCandidates
{
    /// <summary>The parts, variant by variant.</summary>
    public static IReadOnlyList<TimePart> All { get; } = [.. TaskVariants.Published.SelectMany(On)];

    /// <summary>The parts of a variant; a step itself first, which explains nothing and is what the others are compared with.</summary>
    public static IReadOnlyList<TimePart> On(string variant) =>
    [
        new LearningSteps(variant),
        new WholeProcedure(variant, Arms.Classic(1), Arms.Named("novel", "one epoch", "")),
        new MakingImages(variant),
        new OptimisingLearnedTasks(variant),
        new KeepingState(variant),
        new ReadingMeans(variant),
    ];
}

/// <summary>What the dissertation publishes of the time of a variant.</summary>
/// <param name="ClassicSeconds">Seconds of the classic approach.</param>
/// <param name="NovelSeconds">Those of the novel one.</param>
/// <param name="Steps">Optimiser steps of all ten tasks.</param>
/// <remarks>
/// The seconds are taken for those of all ten tasks: as seconds of one task they would make five steps a second (A30), and
/// every number a step ten times as large.
/// </remarks>
public sealed record PublishedTime(double ClassicSeconds, double NovelSeconds, long Steps)
{
    private const double Milliseconds = 1000;

    /// <summary>Milliseconds that a novel step saves.</summary>
    public double Saving => Milliseconds * (ClassicSeconds - NovelSeconds) / Steps;

    /// <summary>Milliseconds of a classic step.</summary>
    public double ClassicStep => Milliseconds * ClassicSeconds / Steps;

    /// <summary>The times of a variant; null where none are published.</summary>
    /// <param name="variant">Name of the variant.</param>
    /// <param name="data">The images, whose number is that of the steps.</param>
    public static PublishedTime? Of(string variant, Dataset data)
    {
        if (PublishedPlaces.Of(variant) is not { } places)
        {
            return null;
        }

        var row = PublishedTable.Load(places.Means).Rows.Single(each => each[0] == "training_time_seconds");
        double Seconds(int column) => double.Parse(row[column], System.Globalization.CultureInfo.InvariantCulture);
        return new PublishedTime(Seconds(1), Seconds(2), new RunCost(data).StepsOf(Arms.Classic(1).RunOn(TaskVariants.Named(variant))));
    }
}
