namespace Supermask.Measuring;

/// <summary>What a verdict rests on, and so what it means that a claim is reproduced.</summary>
public enum EvidenceKind
{
    /// <summary>The harness is built as the source says. That it is shows no more than that the source could be followed.</summary>
    Conformance,

    /// <summary>A fact of the data, or arithmetic of printed numbers: it depends on no draw.</summary>
    ValueCheck,

    /// <summary>Networks trained from independent seeds give what the source gives.</summary>
    Replication,

    /// <summary>What the source concludes from its numbers, held against what these numbers measure.</summary>
    Interpretation,
}

/// <summary>The words for what verdicts rest on, in ledgers, tables and pages.</summary>
public static class EvidenceKindWords
{
    private static readonly Dictionary<EvidenceKind, string> Words = new()
    {
        [EvidenceKind.Conformance] = "conformance",
        [EvidenceKind.ValueCheck] = "value check",
        [EvidenceKind.Replication] = "replication",
        [EvidenceKind.Interpretation] = "interpretation",
    };

    /// <summary>The kind in words.</summary>
    public static string InWords(this EvidenceKind kind) => Words[kind];

    /// <summary>The kind of these words.</summary>
    /// <exception cref="ArgumentException">The words name no kind.</exception>
    public static EvidenceKind Parse(string words) =>
        Words.Where(entry => entry.Value == words).Select(entry => (EvidenceKind?)entry.Key).FirstOrDefault()
        ?? throw new ArgumentException(
            $"'{words}' is nothing that a verdict rests on; the kinds are {string.Join(", ", Words.Values)}.", nameof(words));
}
