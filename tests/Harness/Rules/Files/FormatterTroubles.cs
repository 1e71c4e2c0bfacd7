using NUnit.Framework;
using Reqnroll.Formatters.RuntimeSupport;

namespace Supermask.Harness;

/// <summary>Tells why a run leaves no messages or no page, which Reqnroll keeps to itself.</summary>
internal sealed class FormatterTroubles : IFormatterLog
{
    public void WriteMessage(string message)
    {
        if (!message.StartsWith("DEBUG", StringComparison.Ordinal)
            && (message.Contains("exception", StringComparison.OrdinalIgnoreCase) || message.Contains("disabled", StringComparison.Ordinal)))
        {
            TestContext.Progress.WriteLine($"{message}\nLikely cause: the folder cannot be written to. Another place is named by "
                + "REQNROLL_FORMATTERS_MESSAGE='outputFilePath=...' or REQNROLL_FORMATTERS_HTML='outputFilePath=...'.");
        }
    }

    public void DumpMessages()
    {
    }
}
