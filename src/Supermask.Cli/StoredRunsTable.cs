using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using Supermask.Runs.Adoption;
using Supermask.Session;

namespace Supermask.Cli;

/// <summary>Prints what a store holds, a line for what belongs together.</summary>
internal static class StoredRunsTable
{
    private const string OldMethodName = "Variant";

    public static void Print(StoreContent content)
    {
        var table = new Table().AddColumns("variant", "images", "code", "runs", "whole tasks", "size", "used by");
        var groups = content.Runs
            .Select(run => (Run: run, Variant: VariantOf(run), Images: ImagesOf(run, content), Users: UsersOf(run, content)))
            .GroupBy(each => (each.Variant, each.Images, each.Run.Code, each.Users));
        foreach (var group in groups.OrderBy(group => group.Key.Users).ThenBy(group => group.Key.Variant))
        {
            table.AddRow(
                Markup.Escape(group.Key.Variant),
                group.Key.Images,
                group.Key.Code,
                $"{group.Count()}",
                $"{group.Sum(each => each.Run.Tasks)}",
                Megabytes(group.Sum(each => each.Run.Bytes)),
                group.Key.Users);
        }

        AnsiConsole.Write(table);
        Console.WriteLine(
            $"{content.Runs.Count} runs, {Megabytes(content.Runs.Sum(run => run.Bytes))}; {content.Orphans.Count} are named by no present key. "
            + "./supermask runs adopt proves and keeps those of other code; ./supermask runs prune removes what is left.");
    }

    /// <summary>A size in megabytes.</summary>
    public static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:F1} MB");

    private static string ImagesOf(StoredRun run, StoreContent content) =>
        run.Data.Length == 0 ? "" : run.Data == content.Data ? "those at hand" : run.Data[..8];

    private static string UsersOf(StoredRun run, StoreContent content) =>
        content.UsersOf(run) is { Count: > 0 } users ? string.Join("; ", users) : "nobody: other code or other options";

    private static string VariantOf(StoredRun run)
    {
        if (run.Options is null)
        {
            return "not understood";
        }

        var options = JsonDocument.Parse(run.Options).RootElement;
        return options.TryGetProperty(OldMethodName, out var variant)
            ? variant.GetString()!
            : $"{NameOf(options, "Tasks")}, {NameOf(options, "Method")}";
    }

    private static string NameOf(JsonElement options, string part) =>
        options.TryGetProperty(part, out var of) && of.TryGetProperty("Name", out var name) ? name.GetString()! : "?";
}
