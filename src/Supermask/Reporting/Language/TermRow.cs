using System.Globalization;
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

    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>The names that are shown: the first and the last of many that are counted through, all of others.</summary>
    public IReadOnlyList<string> Shown => IsCounted ? [Names[0], Names[^1]] : Names;

    /// <summary>What stands between two names that are shown.</summary>
    public string Between => IsCounted ? " to " : ", ";

    // The numbers at their ends follow each other, so that the first and the last tell all between.
    private bool IsCounted => Names.Count > Listed
        && Names.Index().All(name => name.Item == $"{Names[0].TrimEnd(Digits)}{int.Parse(NumberOf(Names[0]), CultureInfo.InvariantCulture) + name.Index}");

    /// <summary>The rows of a list.</summary>
    public static IReadOnlyList<TermRow> Of(TermList list) =>
    [
        .. list.All.GroupBy(term => (term.Meaning, term.Unit)).Select(alike => new TermRow(
            [.. alike.Select(term => term.Name)],
            alike.Key.Unit.Length > 0 ? alike.Key.Unit : None,
            alike.Key.Meaning,
            alike.First().Needs is { Count: > 0 } needs ? string.Join(", ", needs.Select(InWords)) : None)),
    ];

    private static string NumberOf(string name) => name[name.TrimEnd(Digits).Length..] is { Length: > 0 } number ? number : "0";

    private static string InWords(TraceNeed need) => need.Layers > 1 ? $"{need.Name} of {need.Layers} layers" : need.Name;
}
