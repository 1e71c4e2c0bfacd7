
namespace Supermask.Measuring;

/// <summary>
/// What a scenario is about: what can be named of it, found out and measured.
/// </summary>
public sealed class Subject
{
    private readonly Func<string, IReadOnlyList<Measurement>>? measure;
    private readonly Func<string, bool>? has;
    private readonly IReadOnlyList<RunStudy> studies;

    /// <summary>A subject.</summary>
    /// <param name="restsOnData">Whether what is found depends on the images.</param>
    /// <param name="facts">What can be found out about it.</param>
    /// <param name="measure">Measures a quantity; null where there is nothing but facts.</param>
    /// <param name="studies">The trained networks that it is about.</param>
    /// <param name="has">Whether a quantity is one of it alone, where a scenario has several subjects; null where it cannot tell.</param>
    public Subject(
        bool restsOnData,
        IReadOnlyList<FactBook> facts,
        Func<string, IReadOnlyList<Measurement>>? measure = null,
        IReadOnlyList<RunStudy>? studies = null,
        Func<string, bool>? has = null) =>
        (RestsOnData, Facts, this.measure, this.studies, this.has) =
            (restsOnData, facts, measure, studies ?? [], has);

    /// <summary>Whether what is found depends on the images, so that drawn digits decide nothing.</summary>
    public bool RestsOnData { get; }

    /// <summary>The facts, a book for each variant where there are several.</summary>
    public IReadOnlyList<FactBook> Facts { get; }

    /// <summary>The pair of tasks with the highest or the lowest p-value of each seed, for each variant.</summary>
    public IReadOnlyList<(string Quantity, IReadOnlyList<string> PerSeed)> ExtremePairs(bool highest) =>
        [.. studies.Select(study => (
            $"pair with the {(highest ? "highest" : "lowest")} p-value, {study.Variant}",
            study.Overlap.Pairs(tests => highest ? tests[0] : tests[^1])))];

    /// <summary>The pairs of methods whose networks it is about; none where it is about one method, or about none.</summary>
    public IReadOnlyList<MethodPair> Pairs => MethodPair.Of(studies);

    /// <summary>Those of several subjects to measure a quantity of: such as know it for theirs, else such as cannot tell.</summary>
    public static IReadOnlyList<Subject> Having(string quantity, IReadOnlyList<Subject> subjects)
    {
        Subject[] known = [.. subjects.Where(subject => subject.has?.Invoke(quantity) == true)];
        Subject[] open = [.. subjects.Where(subject => subject.has is null && subject.measure is not null)];
        return known.Length > 0 ? known : open.Length > 0 ? open : subjects;
    }

    /// <summary>Measures a quantity; of trained networks also its differences, see <see cref="Cells"/>.</summary>
    /// <returns>A measurement for each variant and arm.</returns>
    /// <exception cref="ArgumentException">There is no such quantity.</exception>
    public IReadOnlyList<Measurement> Measure(string name) => measure is null ? Nothing(name) : measure(name);

    private static IReadOnlyList<Measurement> Nothing(string name) =>
        throw new ArgumentException($"Of this there is no quantity '{name}'; there are facts.", nameof(name));
}
