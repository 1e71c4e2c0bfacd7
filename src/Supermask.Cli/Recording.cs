using System.CommandLine;
using Supermask.Judging.History;
using Supermask.Reporting;
using Supermask.Session;

namespace Supermask.Cli;

/// <summary>
/// What a run leaves in files that are committed: nothing, unless a maintainer asks for it. Whoever reproduces the results on
/// another machine has other last digits and other times, and a clean checkout all the same.
/// </summary>
internal static class Recording
{
    /// <summary>The option that records.</summary>
    public const string OptionName = "--record";

    private const string RecordedName = "README.md";
    private const string OwnName = "verdicts.md";

    /// <summary>The option that records.</summary>
    /// <param name="description">What is recorded.</param>
    public static Option<bool> Option(string description) => new(OptionName) { Description = description };

    /// <summary>Writes the verdicts of a standard run on MNIST, and says where; its history where it is recorded.</summary>
    /// <param name="bench">The workbench.</param>
    /// <param name="input">What was reported.</param>
    /// <param name="history">The history with this run at its end.</param>
    /// <param name="recorded">What was recorded, where the files that are committed are to be written too; else null.</param>
    public static void Keep(Workbench bench, ReportInput input, RunHistory history, RecordedEvidence? recorded)
    {
        var own = At(bench, OwnName);
        VerdictReadme.Write(input, own);
        Console.WriteLine($"Verdicts: {own}");
        if (recorded is null)
        {
            Console.WriteLine(
                $"No file that is committed was changed. To put these verdicts into {RecordedName} beside them and this run into the history: "
                + $"./supermask report {OptionName}, or make reproduce RECORD=1");
            return;
        }

        history.Write(HistoryKeeping.PathIn(bench));
        var evidence = recorded.Record(input.Claims);
        VerdictReadme.Write(input, At(bench, RecordedName));
        Console.WriteLine($"Recorded: {At(bench, RecordedName)}, {evidence} and {Path.GetFullPath(HistoryKeeping.PathIn(bench))}");
    }

    /// <summary>Says where a command kept what it measured, and how it is recorded where it was not.</summary>
    /// <param name="path">The file.</param>
    /// <param name="record">Whether it is the one that is committed.</param>
    /// <param name="command">The command, without the name of the program.</param>
    public static void TellKept(string path, bool record, string command)
    {
        Console.WriteLine($"Written: {path}");
        if (!record)
        {
            Console.WriteLine($"No file that is committed was changed. To record it: ./supermask {command} {OptionName}");
        }
    }

    private static string At(Workbench bench, string name) => Path.GetFullPath(Path.Combine(bench.Settings.ReportsFolder, name));
}
