using Supermask.Measuring;

namespace Supermask.Judging;

/// <summary>Checkable claims, of one paper or of several.</summary>
public sealed class Ledger
{
    private readonly Dictionary<string, LedgerEntry> byId;

    /// <summary>A ledger of these claims.</summary>
    /// <exception cref="ArgumentException">Two claims have one id.</exception>
    public Ledger(IReadOnlyList<LedgerEntry> entries)
    {
        Entries = entries;
        if (entries.CountBy(entry => entry.Id).FirstOrDefault(count => count.Value > 1).Key is { } twice)
        {
            var papers = string.Join(" and ", entries.Where(entry => entry.Id == twice).Select(entry => entry.Paper).Distinct());
            throw new ArgumentException(
                $"The id '{twice}' stands for two claims, of {papers}. Evidence is kept by id, so that each needs one of its own: rename one in the "
                + "paper's Ledger.csv and in its feature.",
                nameof(entries));
        }

        byId = entries.ToDictionary(entry => entry.Id);
    }

    /// <summary>The claims in the order of their papers.</summary>
    public IReadOnlyList<LedgerEntry> Entries { get; }

    /// <summary>The claim of this id.</summary>
    /// <exception cref="ArgumentException">The ledger has none.</exception>
    public LedgerEntry this[string id] => byId.TryGetValue(id, out var entry)
        ? entry
        : throw new ArgumentException(
            $"The ledger has no claim '{id}'. Each paper's is Ledger.csv in its folder below src/Supermask/Papers.", nameof(id));

    /// <summary>Whether the ledger has a claim of this id.</summary>
    public bool Has(string id) => byId.ContainsKey(id);

    /// <summary>The ledger of a paper.</summary>
    /// <param name="paper">The paper's id.</param>
    /// <param name="folder">Its folder.</param>
    public static Ledger Of(string paper, PaperFolder folder) =>
        new([.. folder.Read<Row>("Ledger.csv").Select(row => row.ToEntry(paper))]);

    private sealed record Row(
        string Id, string Experiment, string Variant, string Kind, string RestsOn, string Section, string Place, string Statement, string Published)
    {
        public LedgerEntry ToEntry(string paper) => new(
            paper, Id, Experiment, Variant, Kind, EvidenceKindWords.Parse(RestsOn), Section, Place, Statement, Published);
    }
}
