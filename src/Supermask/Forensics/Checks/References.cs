using Supermask.Forensics.Printed;

namespace Supermask.Forensics.Checks;

/// <summary>Whether the tables that the text refers to show what it speaks of.</summary>
public sealed class References : ICheck
{
    private const string Hypothesis = "the table that the text refers to shows what it speaks of there";

    /// <inheritdoc/>
    public string Id => "references";

    /// <inheritdoc/>
    public string Method => "Looks in every table for what the text names where it refers to one of them, and says where another table "
        + "shows more of it.";

    /// <inheritdoc/>
    public string AppliesTo => "references of the text";

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(Dossier dossier) =>
        from reference in dossier.Paper.References
        group reference by reference.Table into toTable
        from result in Run(toTable.Key, [.. toTable.Select(reference => Look(reference, dossier.Paper.Tables))])
        select result;

    // What is shown by no table is told by itself.
    private static IEnumerable<CheckResult> Run(string label, Found[] references)
    {
        var decided = references.Where(each => each.Named > 0 || each.Other is not null).ToArray();
        var wrong = decided.Where(each => each.Other is not null).Select(each => new OddRow(
            label, each.Reference.For,
            $"the text ({each.Reference.Place}) refers to {label}, which shows {each.Named} of {each.Reference.Shows.Count} that it names; "
            + $"{each.Other} shows {each.Most}")).ToArray();
        if (decided.Length > 0)
        {
            yield return CheckResult.Exact(
                label, $"{decided.Length - wrong.Length} of {decided.Length} references to it are for what it shows.", Hypothesis, wrong);
        }

        foreach (var each in references.Except(decided))
        {
            yield return CheckResult.Open(
                label, $"{each.Reference.For}: no table shows what the text ({each.Reference.Place}) names.", Hypothesis);
        }
    }

    // Another table is meant where it shows more than the one referred to, and at least half of what is named.
    private static Found Look(TableReference reference, IReadOnlyList<PrintedTable> tables)
    {
        int Shown(PrintedTable table) => reference.Shows.Count(each => ShownNumbers.Has(table, each));
        var named = tables.Where(table => table.Label == reference.Table).Select(Shown).DefaultIfEmpty().Max();
        var others = tables.Where(table => table.Label != reference.Table).Select(table => (table.Label, Count: Shown(table))).ToArray();
        var most = others.Select(other => other.Count).DefaultIfEmpty().Max();
        return new Found(reference, named, most, most > named && 2 * most >= reference.Shows.Count
            ? string.Join(" or ", others.Where(other => other.Count == most).Select(other => other.Label))
            : null);
    }

    private sealed record Found(TableReference Reference, int Named, int Most, string? Other);
}
