using System.Globalization;
using CsvHelper;

namespace Supermask.Judging;

/// <summary>Every checkable claim of the dissertation.</summary>
public sealed class Ledger
{
    private const string Resource = "Ledger.csv";

    private readonly Dictionary<string, LedgerEntry> byId;

    private Ledger(IReadOnlyList<LedgerEntry> entries)
    {
        Entries = entries;
        byId = entries.ToDictionary(entry => entry.Id);
    }

    /// <summary>The claims in the order of the dissertation's experiments.</summary>
    public IReadOnlyList<LedgerEntry> Entries { get; }

    /// <summary>The claim of this id.</summary>
    /// <exception cref="ArgumentException">The ledger has none.</exception>
    public LedgerEntry this[string id] => byId.TryGetValue(id, out var entry)
        ? entry
        : throw new ArgumentException($"The ledger has no claim '{id}'. It is src/Supermask/Claims/{Resource}.", nameof(id));

    /// <summary>Whether the ledger has a claim of this id.</summary>
    public bool Has(string id) => byId.ContainsKey(id);

    /// <summary>Reads the ledger that the library carries.</summary>
    public static Ledger Load()
    {
        using var reader = new StreamReader(typeof(Ledger).Assembly.GetManifestResourceStream(Resource)!);
        using var csv = new CsvReader(reader, CultureInfo.InvariantCulture);
        return new Ledger([.. csv.GetRecords<LedgerEntry>()]);
    }
}
