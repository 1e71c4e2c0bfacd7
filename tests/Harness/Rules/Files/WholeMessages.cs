using Io.Cucumber.Messages.Types;
using Reqnroll.Formatters.Configuration;
using Reqnroll.Formatters.Message;
using Reqnroll.Formatters.RuntimeSupport;
using Reqnroll.Utils;

namespace Supermask.Harness;

/// <summary>Cucumber Messages, which take the place of those of the run before only when they are whole.</summary>
public sealed class WholeMessages(IFormattersConfigurationProvider configuration, IFormatterLog log, IFileSystem files)
    : MessageFormatter(configuration, log, files)
{
    private string path = "";
    private bool isWhole;

    /// <inheritdoc/>
    protected override Stream CreateTargetFileStream(string outputPath)
    {
        path = outputPath;
        return base.CreateTargetFileStream(RunFiles.Unfinished(path));
    }

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
        TargetFileStream?.Dispose();
        if (isWhole)
        {
            RunFiles.Finish(path);
        }
    }
}
