using Supermask.Data;
using Supermask.Measuring;
using Supermask.Measuring.TimeParts;
using Supermask.Methods;
using Supermask.Papers.Tiba2023.Approaches;
using Supermask.Papers.Tiba2023.Facts;
using Supermask.Tasks;

namespace Supermask.Papers.Tiba2023;

/// <summary>What the dissertation's claims are about.</summary>
public static class Subjects
{
    /// <summary>The tables as the dissertation prints them.</summary>
    public static Subject PublishedTables() => new Subject(false, [PublishedFacts.Book with { RestsOn = EvidenceKind.ValueCheck }]);

    /// <summary>The images.</summary>
    public static Subject Images(DataStudy study) =>
        new Subject(true, [DataFacts.OfImages(study) with { RestsOn = EvidenceKind.ValueCheck }], name => [DataQuantities.Measure(name, study.Dataset)]);

    /// <summary>The tasks that a variant makes of the images.</summary>
    public static Subject Tasks(ITaskSequence tasks, Dataset data) =>
        new Subject(true, [TaskFacts.Of(tasks, data) with { RestsOn = EvidenceKind.Conformance }]);

    /// <summary>A newly drawn classic network, on noise.</summary>
    public static Subject NewNetwork(MethodFacts method) =>
        new Subject(false, [method.Facts with { RestsOn = EvidenceKind.Conformance }], name => [MethodQuantities.Measure(name)], has: MethodQuantities.Has);

    /// <summary>A newly drawn novel network under a reading of what alphas do, on noise.</summary>
    public static Subject NewNovelNetwork(string reading) =>
        new Subject(false, [], name => [NovelQuantities.Measure(name, reading)]);

    /// <summary>The trained networks of one or more variants and arms.</summary>
    /// <param name="studies">The networks.</param>
    /// <param name="timing">Their steps, timed in turns, where the scenario speaks of them too.</param>
    public static Subject Runs(IReadOnlyList<RunStudy> studies, StepTiming? timing = null) => new Subject(
        true,
        [.. studies.Select(study => TrainingFacts.Of(study) with { Variant = Describe(study, studies) }), ApproachFacts.Of(studies)],
        name => timing?.Names.Contains(name) == true ? [Measure(timing, name)] : new Cells(studies).Measure(name),
        studies);

    /// <summary>Another way of inferring tasks, tried on trained networks.</summary>
    /// <param name="studies">The networks.</param>
    /// <param name="trial">The way.</param>
    /// <param name="workers">Networks tried side by side.</param>
    /// <param name="isLatest">Whether no other way was tried after it.</param>
    public static Subject Inference(IReadOnlyList<RunStudy> studies, InferenceTrial trial, int workers, Func<bool> isLatest) =>
        new Subject(true, [], _ => [.. studies.Select(study => trial.On(study, workers))], has: name => name == InferenceTrial.Quantity && isLatest());

    /// <summary>Optimiser steps that were timed in turns.</summary>
    public static Subject Timing(StepTiming timing) =>
        new Subject(true, [], name => [Measure(timing, name)], has: name => timing.Names.Contains(name));

    /// <summary>A part of the time of learning that was timed with and without.</summary>
    public static Subject TimePart(PartTiming timing) => new Subject(true, [], name => [timing.Measure(name)], has: timing.Has);

    /// <summary>The masks that networks have before they learn anything: as their scores were drawn, whatever the images.</summary>
    public static Subject FirstMasks(OverlapStudy study) => new Subject(false, [], name => [study.Measure(name)]);

    /// <summary>The novel approach on what is small enough to check (3.3.3, 3.3.4, 3.5.4).</summary>
    public static Subject NovelMethod() => new Subject(false, [NovelMethodFacts.Facts with { RestsOn = EvidenceKind.Conformance }]);

    private static Measurement Measure(StepTiming timing, string name) => timing.Measure(name) with
    {
        ByConstruction = Reductions.Between(timing.Pair.First.Run, timing.Pair.Second.Run)?.Choice,
    };

    // The approach is told only where there are two.
    private static string Describe(RunStudy study, IReadOnlyList<RunStudy> studies) =>
        studies.Select(each => each.Arm.Approach).Distinct().Count() > 1 ? $"{study.Variant}, {study.Arm.Approach}" : study.Variant;
}
