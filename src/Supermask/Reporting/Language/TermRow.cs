using Supermask.Measuring;

namespace Supermask.Reporting.Language;

/// <summary>Names that mean the same of different tasks, levels or tables, as the page of the language shows them.</summary>
/// <param name="Names">The names.</param>
/// <param name="Unit">Their unit in words.</param>
/// <param name="Meaning">What they are.</param>
/// <param name="Traces">The traces that they need in words.</param>
public sealed record TermRow(IReadOnlyList<string> Names, string Unit, string Meaning, string Traces)
{
    private const string None = "none";
    private const int Listed = 4;

    /// <summary>The names that are shown: all of a few, the first and the last of many.</summary>
    public IReadOnlyList<string> Shown => Names.Count > Listed ? [Names[0], Names[^1]] : Names;

    /// <summary>What stands between two names that are shown.</summary>
    public string Between => Names.Count > Listed ? " to " : ", ";

    /// <summary>The rows of a list.</summary>
    public static IReadOnlyList<TermRow> Of(TermList list) =>
    [
        .. list.All.GroupBy(term => (term.Meaning, term.Unit)).Select(alike => new TermRow(
            [.. alike.Select(term => term.Name)],
            alike.Key.Unit.Length > 0 ? alike.Key.Unit : None,
            alike.Key.Meaning,
            alike.First().Needs is { Count: > 0 } needs ? string.Join(", ", needs.Select(InWords)) : None)),
    ];

    private static string InWords(TraceNeed need) => need.Layers > 1 ? $"{need.Name} of {need.Layers} layers" : need.Name;
}
