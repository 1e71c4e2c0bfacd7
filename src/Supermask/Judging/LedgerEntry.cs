using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Supermask.Measuring;

namespace Supermask.Judging;

/// <summary>One claim of a paper, in our own words.</summary>
/// <param name="Paper">Id of the paper; empty where no paper claims it.</param>
/// <param name="Id">The claim's name, such as <c>E1-PERM-02</c>.</param>
/// <param name="Experiment">The part of the ledger, such as data, method or exp1.</param>
/// <param name="Variant">permuted, rotated, partitioned, all or none.</param>
/// <param name="Kind">What sort of claim it is: table-value, range, ordering, significance and so on.</param>
/// <param name="RestsOn">What a verdict on it rests on; null for statements of our own, of which what was measured tells.</param>
/// <param name="Section">The section that makes it.</param>
/// <param name="Place">The table, figure or equation, where there is one.</param>
/// <param name="Statement">What is claimed.</param>
/// <param name="Published">The published values.</param>
public sealed partial record LedgerEntry(
    string Paper, string Id, string Experiment, string Variant, string Kind, EvidenceKind? RestsOn, string Section, string Place, string Statement, string Published)
{
    /// <summary>The experiment of statements that are no claims of a paper.</summary>
    public const string OwnExperiment = "own";

    private const int LongestName = 80;
    private const int HashDigits = 8;

    /// <summary>Whether this is no claim of a paper but a statement of whoever wrote its scenario.</summary>
    public bool IsOwn => Experiment == OwnExperiment;

    /// <summary>
    /// A statement that no paper makes, such as one about a new variant. Its id is the statement in small
    /// letters with dashes where these tell it from every other: where it is plain words after a capital or a digit, and not
    /// too long. Otherwise a hash of it stands behind two dashes, so that statements that differ in a sign, in capitals or far
    /// behind have ids of their own.
    /// </summary>
    /// <param name="statement">What is stated: the title of the scenario, with the values of its row where others share it.</param>
    public static LedgerEntry Own(string statement)
    {
        var name = NotPlain().Replace(statement.ToLowerInvariant(), "-").Trim('-');
        if (name.Length > LongestName || !PlainWords().IsMatch(statement))
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(statement)))[..HashDigits];
            name = $"{name[..Math.Min(name.Length, LongestName)].TrimEnd('-')}--{hash}";
        }

        return new LedgerEntry("", $"OWN-{name}", OwnExperiment, "none", "own", null, "none", "", statement, "");
    }

    /// <summary>A place in a source as a phrase: numbers are those of sections, anything else stands for itself.</summary>
    public static string PlaceInWords(string place) => place.Length > 0 && char.IsAsciiDigit(place[0]) ? $"section {place}" : place;

    [GeneratedRegex(@"^[A-Z0-9][a-z0-9]*(?: [a-z0-9]+)*\z")]
    private static partial Regex PlainWords();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotPlain();
}
