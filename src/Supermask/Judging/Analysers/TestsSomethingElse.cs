namespace Supermask.Judging.Analysers;

/// <summary>
/// Says where a t-test on the entries of two masks is read as a statement about overlap or activity: it compares how many
/// ones the masks have, and where they are plays no part.
/// </summary>
public sealed class TestsSomethingElse : IAnalyser
{
    private const string Compares = "The t-test on the entries of two masks compares their shares of ones. Two masks with "
        + "equally many ones have p = 1 whether they share all of them or none: it speaks ";

    private const string Overlap = Compares + "of densities and not of overlap.";
    private const string Activity = Compares + "of densities, and neither of overlap nor of neural activity.";

    private static readonly Dictionary<string, string> Texts = new()
    {
        ["E1-ALL-06"] = Overlap,
        ["E1-ALL-08"] = Overlap,
        ["X-04"] = Activity,
        ["X-09"] = Activity,
    };

    // Tables 5, 7 and 9, and what is read from them: the most and the least similar pair, and how many differ.
    private static readonly string[] TableClaims =
    [
        .. from variant in new[] { "PERM", "ROT", "PART" }
           from number in new[] { "04", "05", "06", "07" }
           select $"E1-{variant}-{number}",
    ];

    /// <inheritdoc/>
    public string Id => "tests-something-else";

    /// <inheritdoc/>
    public IEnumerable<Finding> Analyse(LedgerEntry claim, IReadOnlyList<Criterion> criteria)
    {
        var text = Texts.GetValueOrDefault(claim.Id, TableClaims.Contains(claim.Id) ? Overlap : "");
        if (text.Length > 0)
        {
            yield return new Finding(Id, text);
        }
    }
}
