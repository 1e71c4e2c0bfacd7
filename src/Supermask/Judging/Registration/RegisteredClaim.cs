using System.Security.Cryptography;
using System.Text;

namespace Supermask.Judging.Registration;

/// <summary>What is asked of a claim, as it was put down: a line of the register.</summary>
/// <param name="Claim">Id of the claim.</param>
/// <param name="Reading">The reading of the source; empty for the default one.</param>
/// <param name="N">Seeds, or what else is counted, of the standard profile; 1 where it depends on none.</param>
/// <param name="Asks">Every comparison: the quantity, and what is asked of it with its margin.</param>
/// <param name="Hash">Of everything before it.</param>
/// <param name="Commit">The commit that was checked out when the line was written; empty where that is not known.</param>
public sealed record RegisteredClaim(string Claim, string Reading, int N, string Asks, string Hash, string Commit)
{
    private const int HashDigits = 16;

    /// <summary>What evidence says was asked.</summary>
    /// <param name="evidence">Evidence of a standard run.</param>
    /// <param name="commit">The commit to put down.</param>
    public static RegisteredClaim Of(ClaimEvidence evidence, string commit)
    {
        var asks = string.Join("; ", evidence.Criteria.Select(criterion => $"{criterion.Quantity}: {criterion.Expected}"));
        var n = evidence.Criteria.Max(criterion => Math.Max(1, criterion.PerSeed.Count));
        return new RegisteredClaim(evidence.Id, evidence.Reading, n, asks, HashOf($"{evidence.Id}\n{evidence.Reading}\n{n}\n{asks}"), commit);
    }

    /// <summary>Whether both are lines about the same claim under the same reading.</summary>
    public bool IsAbout(ClaimEvidence evidence) => (Claim, Reading) == (evidence.Id, evidence.Reading);

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashDigits];
}
