using Supermask.Learning;
using Supermask.Measuring;
using Supermask.Measuring.Overlap;

namespace Supermask.Papers.Tiba2023.Facts;

/// <summary>What is the same on every seed of a study.</summary>
/// <param name="Name">Its name in features.</param>
/// <param name="Meaning">What it is: one sentence.</param>
/// <param name="Find">Finds it out on one run.</param>
/// <param name="Needs">The traces that it needs.</param>
internal sealed record RunFact(string Name, string Meaning, Func<TrainedSequence, object> Find, params IReadOnlyList<TraceNeed> Needs)
{
    /// <summary>The fact about the runs of a study. Where seeds disagree, every answer is listed.</summary>
    public Fact About(RunStudy study) => Of(Name, Meaning, study, Needs, () => study.Runs.Select(Find));

    /// <summary>A fact about the masks of each run of a study in the published layer.</summary>
    public static Fact OfMasks(string name, string meaning, RunStudy study, Func<MaskSet, object> find) =>
        Of(name, meaning, study, [TraceNeed.Masks], () => study.Overlap.Masks.Select(find));

    /// <summary>Several answers as one text, each once.</summary>
    public static string Distinct<T>(IEnumerable<T> answers) => string.Join(" or ", answers.Distinct().Order());

    private static Fact Of(string name, string meaning, RunStudy study, IReadOnlyList<TraceNeed> needs, Func<IEnumerable<object>> find) =>
        Fact.Of(name, meaning, () =>
        {
            study.Require(name, needs);
            return Distinct(find());
        }) with
        {
            Needs = needs,
        };
}
