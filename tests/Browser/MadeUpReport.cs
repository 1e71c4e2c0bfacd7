using Supermask.Browser.ScenarioPage;
using Supermask.Judging;
using Supermask.Reporting;
using Supermask.Unit.Reporting;

namespace Supermask.Browser;

/// <summary>A whole report in a folder of its own, made of claims and studies that nobody measured.</summary>
internal sealed class MadeUpReport : IDisposable
{
    /// <summary>A claim with everything that a page can show.</summary>
    public const string FullClaim = "claims/E1-PERM-03.html";

    /// <summary>A claim whose texts try to break its page.</summary>
    public const string HostileClaim = "claims/E1-ROT-02.html";

    /// <summary>Marks a window in which a text of the report was run.</summary>
    public const string Marker = "__ran";

    /// <summary>One page of each kind.</summary>
    public static readonly IReadOnlyList<string> Kinds =
    [
        "index.html", "claims.html", "gallery.html", "tables.html", "forensics.html", "language.html", "deviations.html", "experiments/experiment-2.html",
        "tables/table-07.html", "overlap.html", "task-inference.html", "accuracy-and-bytes.html", FullClaim, HostileClaim,
    ];

    private static readonly string HostileText =
        $"</title></textarea><script>window.{Marker} = 1</script><img src=x onerror=\"window.{Marker} = 2\"> \"' &amp; "
        + $"<svg onload='window.{Marker} = 3'> javascript:window.{Marker}=4 \0\a\u001b[31m \u202E\u0645\u0631\u062D\u0628\u0627 ]]> {new string('x', 10_000)}";

    private MadeUpReport(string folder) => Folder = folder;

    /// <summary>Where it is.</summary>
    public string Folder { get; }

    /// <summary>All pages, relative to the folder.</summary>
    public IReadOnlyList<string> Pages => [.. Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))];

    /// <summary>Writes it.</summary>
    public static async Task<MadeUpReport> WriteAsync()
    {
        var report = new MadeUpReport(Directory.CreateTempSubdirectory("supermask-").FullName);
        var input = SyntheticEvidence.Whole([.. SyntheticEvidence.OfEveryKind.Select(Shown)]);
        await Report.WriteAsync(input with { ScenarioPage = await SampleRun.PageAsync() }, report.Folder);
        return report;
    }

    /// <summary>The address of a page.</summary>
    public string Address(string page) => new Uri(Path.Combine(Folder, page)).AbsoluteUri;

    /// <summary>The page of an address; null where it is no page of this report.</summary>
    public string? PageAt(Uri address)
    {
        var page = Path.GetRelativePath(Folder, address.LocalPath).Replace('\\', '/');
        return address.IsFile && page.EndsWith(".html", StringComparison.Ordinal) && File.Exists(Path.Combine(Folder, page)) ? page : null;
    }

    /// <summary>Removes it.</summary>
    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static ClaimEvidence Shown(ClaimEvidence claim) => claim.Id switch
    {
        "E1-PERM-03" => SyntheticEvidence.WithEverything,
        "E1-ROT-02" => HostileEvidence.Claim(claim.Id, HostileText),
        _ => claim,
    };
}
