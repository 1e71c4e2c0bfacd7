using Supermask.Data;
using Supermask.Papers.Tiba2023.Approaches;
using Supermask.Papers.Tiba2023.Facts;
using Supermask.Tasks;

namespace Supermask.Measuring;

/// <summary>
/// What a scenario is about: what can be named of it, found out and measured.
/// </summary>
public sealed class Subject
{
    private readonly Func<string, IReadOnlyList<Measurement>> measure;
    private readonly Func<string, bool> has;
    private readonly IReadOnlyList<RunStudy> studies;

    private Subject(
        bool restsOnData,
        IReadOnlyList<FactBook> facts,
        Func<string, IReadOnlyList<Measurement>>? measure = null,
        IReadOnlyList<RunStudy>? studies = null,
        Func<string, bool>? has = null) =>
        (RestsOnData, Facts, this.measure, this.studies, this.has) =
            (restsOnData, facts, measure ?? Nothing, studies ?? [], has ?? (_ => measure is not null));

    /// <summary>Whether what is found depends on the images, so that drawn digits decide nothing.</summary>
    public bool RestsOnData { get; }

    /// <summary>The facts, a book for each variant where there are several.</summary>
    public IReadOnlyList<FactBook> Facts { get; }

    /// <summary>The tables as the dissertation prints them.</summary>
    public static Subject PublishedTables() => new(false, [PublishedFacts.Book]);

    /// <summary>The images.</summary>
    public static Subject Images(DataStudy study) =>
        new(true, [DataFacts.OfImages(study)], name => [DataQuantities.Measure(name, study.Dataset)]);

    /// <summary>The tasks that a variant makes of the images.</summary>
    public static Subject Tasks(ITaskSequence tasks, Dataset data) =>
        new(true, [TaskFacts.Of(tasks, data)]);

    /// <summary>A newly drawn classic network, on noise.</summary>
    public static Subject NewNetwork(MethodFacts method) =>
        new(false, [method.Facts], name => [MethodQuantities.Measure(name)], has: MethodQuantities.Has);

    /// <summary>A newly drawn novel network under a reading of what alphas do, on noise.</summary>
    public static Subject NewNovelNetwork(string reading) =>
        new(false, [], name => [NovelQuantities.Measure(name, reading)]);

    /// <summary>The trained networks of one or more variants and arms.</summary>
    /// <param name="studies">The networks.</param>
    /// <param name="timing">Their steps, timed in turns, where the scenario speaks of them too.</param>
    public static Subject Runs(IReadOnlyList<RunStudy> studies, StepTiming? timing = null) => new(
        true,
        [.. studies.Select(study => TrainingFacts.Of(study) with { Variant = Told(study, studies) }), ApproachFacts.Of(studies)],
        name => timing?.Names.Contains(name) == true ? [timing.Measure(name)] : new Cells(studies).Measure(name),
        studies);

    /// <summary>Optimiser steps that were timed in turns.</summary>
    public static Subject Timing(StepTiming timing) => new(true, [], name => [timing.Measure(name)]);

    /// <summary>The novel approach on what is small enough to check (3.3.3, 3.3.4, 3.5.4).</summary>
    public static Subject NovelMethod() => new(false, [NovelMethodFacts.Facts]);

    /// <summary>The pair of tasks with the highest or the lowest p-value of each seed, for each variant.</summary>
    public IReadOnlyList<(string Quantity, IReadOnlyList<string> PerSeed)> ExtremePairs(bool highest) =>
        [.. studies.Select(study => (
            $"pair with the {(highest ? "highest" : "lowest")} p-value, {study.Variant}",
            study.Overlap.Pairs(tests => highest ? tests[0] : tests[^1])))];

    /// <summary>Whether a quantity is one to measure of this subject, where a scenario has several.</summary>
    public bool Has(string quantity) => has(quantity);

    /// <summary>Measures a quantity; of trained networks also its differences, see <see cref="Cells"/>.</summary>
    /// <returns>A measurement for each variant and arm.</returns>
    /// <exception cref="ArgumentException">There is no such quantity.</exception>
    public IReadOnlyList<Measurement> Measure(string name) => measure(name);

    // The approach is told only where there are two.
    private static string Told(RunStudy study, IReadOnlyList<RunStudy> studies) =>
        studies.Select(each => each.Arm.Approach).Distinct().Count() > 1 ? $"{study.Variant}, {study.Arm.Approach}" : study.Variant;

    private static IReadOnlyList<Measurement> Nothing(string name) =>
        throw new ArgumentException($"Of this there is no quantity '{name}'; there are facts.", nameof(name));
}
