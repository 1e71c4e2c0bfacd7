using Cucumber.HtmlFormatter;
using Io.Cucumber.Messages.Types;
using Reqnroll.Formatters.Configuration;
using Reqnroll.Formatters.Html;
using Reqnroll.Formatters.RuntimeSupport;
using Reqnroll.Utils;

namespace Supermask.Harness;

/// <summary>The page of all scenarios, which takes the place of that of an earlier run only when it is whole.</summary>
public sealed class WholePage(IFormattersConfigurationProvider configuration, IFormatterLog log, IFileSystem files, RunFiles run)
    : HtmlFormatter(configuration, log, files)
{
    // Reqnroll's own page scrolls sideways in a narrow window, and takes indented descriptions for code.
    private const string Narrow = """
        .html-formatter, .html-formatter * { box-sizing: border-box }
        .html-formatter pre, .html-formatter code { white-space: pre-wrap; overflow-wrap: anywhere }
        .html-formatter div.highlight > pre > code { font-family: inherit }
        .html-formatter > article > section:first-child > div { flex-wrap: wrap }
        .html-formatter > article > section:first-child > div > div { max-width: 100% }
        .html-formatter input[name=query] { min-width: 0; max-width: calc(100vw - 5rem) }
        .html-formatter ul { flex-wrap: wrap }
        .html-formatter table { display: block; overflow-x: auto }
        """;

    private string path = "";
    private bool isWhole;

    /// <inheritdoc/>
    protected override Stream CreateTargetFileStream(string outputPath)
    {
        path = outputPath;
        return base.CreateTargetFileStream(RunFiles.Unfinished(path));
    }

    /// <inheritdoc/>
    protected override HtmlReportSettings GetHtmlReportSettings() => new() { Title = "Scenarios", Icon = "data:,", CustomCss = Narrow };

    /// <inheritdoc/>
    protected override Task WriteToFile(Envelope envelope, CancellationToken cancellationToken)
    {
        isWhole |= envelope.TestRunFinished is not null;
        return base.WriteToFile(SkippedSteps.WithReasonAlone(envelope), cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task FlushTargetFileStream(CancellationToken cancellationToken)
    {
        await base.FlushTargetFileStream(cancellationToken);
        if (isWhole)
        {
            run.FinishPage(path);
        }
    }
}
