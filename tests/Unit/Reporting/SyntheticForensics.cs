using Supermask.Forensics;

namespace Supermask.Unit.Reporting;

/// <summary>Results of checks that were not run.</summary>
internal static class SyntheticForensics
{
    private const string Null = "both orders of a pair are one number";

    /// <summary>Every check, with results of every outcome, about tables that there are; one check has none.</summary>
    public static IReadOnlyList<CheckReport> Reports { get; } =
        [.. Examination.Checks.Select(check => new CheckReport(check, check.Id switch
        {
            "symmetry" =>
            [
                CheckResult.Exact("permuted: Table 4", "1 of 45 pairs has two overlaps.", Null, [new OddRow("Table 4", "(1, 2)", "33.23 % and 33.22 %")]),
                CheckResult.Exact("rotated: Table 6", "All pairs have one overlap.", Null, []),
            ],
            "last-digits" =>
            [
                CheckResult.Tested("statistics: Table 5, Table 7, Table 9", "Even.", "all ten digits are equally likely", 0.8, []),
                CheckResult.Tested("overlaps: Table 4, Table 6, Table 8", "None ends in 0.", "all ten digits are equally likely", 0.0001, [
                    new OddRow("Table 4", "overlaps", "last digits: 0, 17")]),
            ],
            "whole-errors" => [CheckResult.Open("Table 13", "The images are too many.", "each accuracy is a whole number of errors")],
            "shares" => [],
            _ => (IReadOnlyList<CheckResult>)[CheckResult.Exact("Table 2", "As it should be.", "the numbers are one", [])],
        }))];
}
