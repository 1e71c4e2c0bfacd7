namespace Supermask.Reporting.Site;

/// <summary>Values where there is little room.</summary>
internal static class LedgerText
{
    private const int Longest = 60;

    /// <summary>What was measured, cut where it is long: whole tables are measured too, and the page of the claim has them.</summary>
    public static string Brief(string? measured) => measured is { Length: > Longest } ? $"{measured[..Longest]} …" : measured ?? "";
}
