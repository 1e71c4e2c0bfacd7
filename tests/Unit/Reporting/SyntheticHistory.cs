using Supermask.Judging;
using Supermask.Judging.History;

namespace Supermask.Unit.Reporting;

/// <summary>Records of runs that nobody made.</summary>
internal static class SyntheticHistory
{
    /// <summary>A record of some evidence.</summary>
    public static HistoryRecord Of(IReadOnlyList<ClaimEvidence> claims, string date) =>
        HistoryRecord.Of(claims, SyntheticEvidence.OnMnist with { Date = date }, "50u2ce5", "abcdef0123456789");

    /// <summary>
    /// Three records, of which the last is that of the claims: E1-PERM-01 had another verdict before, E1-ROT-02 another
    /// value, and DATA-02 was not measured.
    /// </summary>
    public static IReadOnlyList<HistoryRecord> EndingWith(IReadOnlyList<ClaimEvidence> claims)
    {
        var last = Of(claims, "2026-11-22");
        var before = last.Claims.ToDictionary();
        before.Remove("DATA-02");
        before["E1-PERM-01"] = before["E1-PERM-01"] with { Verdict = Verdict.Reproduced, Measured = "33 %", Mean = 33, Low = 32.9, High = 33.1 };
        before["E1-ROT-02"] = before["E1-ROT-02"] with { Measured = "20 %", Mean = 20, Low = 19, High = 21 };
        var first = before.ToDictionary();
        first["E1-PERM-01"] = first["E1-PERM-01"] with { Measured = "33.01 %", Mean = 33.01 };
        return
        [
            last with { Date = new DateOnly(2026, 11, 1), Claims = first, Commit = "" },
            last with { Date = new DateOnly(2026, 11, 8), Claims = before },
            last,
        ];
    }
}
