using System.Text.RegularExpressions;
using Supermask.Claims;
using Supermask.Data;
using Supermask.Tasks;

namespace Supermask.Experiments;

/// <summary>
/// What a scenario is about: what can be named of it, found out and measured.
/// </summary>
public sealed partial class Subject
{
    private readonly Func<string, IReadOnlyList<Measurement>> measure;
    private readonly IReadOnlyList<OverlapStudy> studies;

    private Subject(
        bool restsOnData,
        IReadOnlyList<FactBook> facts,
        Func<string, IReadOnlyList<Measurement>> measure,
        IReadOnlyList<OverlapStudy>? studies = null) =>
        (RestsOnData, Facts, this.measure, this.studies) = (restsOnData, facts, measure, studies ?? []);

    /// <summary>Whether what is found depends on the images, so that drawn digits decide nothing.</summary>
    public bool RestsOnData { get; }

    /// <summary>The facts, a book for each variant where there are several.</summary>
    public IReadOnlyList<FactBook> Facts { get; }

    /// <summary>The images.</summary>
    public static Subject Images(DataStudy study) =>
        new(true, [DataFacts.OfImages(study)], name => [DataQuantities.Measure(name, study.Dataset)]);

    /// <summary>The tasks that a variant makes of the images.</summary>
    public static Subject Tasks(ITaskSequence tasks, Dataset data) =>
        new(true, [TaskFacts.Of(tasks, data)], Nothing);

    /// <summary>A newly drawn classic network, on noise.</summary>
    public static Subject NewNetwork(MethodFacts method) =>
        new(false, [method.Facts], name => [MethodQuantities.Measure(name)]);

    /// <summary>The trained networks of one or more variants.</summary>
    public static Subject Studies(IReadOnlyList<OverlapStudy> studies) => new(
        true,
        [.. studies.Select(TrainingFacts.Of)],
        name => DifferenceOfVariants().Match(name) is { Success: true } difference
            ? [Difference(studies, difference.Groups)]
            : [.. studies.Select(study => study.Measure(name))],
        studies);

    /// <summary>The pair of tasks with the highest or the lowest p-value of each seed, for each variant.</summary>
    public IReadOnlyList<(string Quantity, IReadOnlyList<string> PerSeed)> ExtremePairs(bool highest) =>
        [.. studies.Select(study => (
            $"pair with the {(highest ? "highest" : "lowest")} p-value, {study.Variant}",
            study.Pairs(tests => highest ? tests[0] : tests[^1])))];

    /// <summary>
    /// Measures a quantity: as named, or <c>..., less chance</c>, <c>..., short of chance</c>, or
    /// <c>..., rotated less permuted</c>, paired by seed.
    /// </summary>
    /// <returns>A measurement for each variant.</returns>
    /// <exception cref="ArgumentException">There is no such quantity.</exception>
    public IReadOnlyList<Measurement> Measure(string name)
    {
        if (AgainstChance().Match(name) is not { Success: true } against)
        {
            return measure(name);
        }

        var way = against.Groups["way"].Value;
        return [.. measure(against.Groups["quantity"].Value)
            .Select(measured => measured.AgainstChance(way == "less chance" ? 1 : -1, $"{measured.Quantity}, {way}"))];
    }

    private static IReadOnlyList<Measurement> Nothing(string name) =>
        throw new ArgumentException($"Of these tasks there is no quantity '{name}'; there are facts.", nameof(name));

    private static Measurement Difference(IReadOnlyList<OverlapStudy> studies, GroupCollection named)
    {
        var (quantity, one, other) = (named["quantity"].Value, named["one"].Value, named["other"].Value);
        Measurement Of(string variant) => (studies.FirstOrDefault(study => study.Variant == variant)
            ?? throw new ArgumentException($"The scenario speaks of {variant} tasks, but has not learned them.", nameof(studies)))
            .Measure(quantity);
        return Of(one).Less(Of(other), $"{quantity}, {one} less {other}");
    }

    [GeneratedRegex("^(?<quantity>.+), (?<one>\\w+) less (?<other>\\w+)$")]
    private static partial Regex DifferenceOfVariants();

    [GeneratedRegex("^(?<quantity>.+), (?<way>less chance|short of chance)$")]
    private static partial Regex AgainstChance();
}
