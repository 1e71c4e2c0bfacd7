using System.CommandLine;
using Supermask.Common;
using Supermask.Data;
using Supermask.Runs;

namespace Supermask.Cli;

/// <summary>Gives commands one way to end: 0, or 1 with one message that says what to do.</summary>
internal static class Guarded
{
    private const int Interrupted = 130;

    public static void SetGuardedAction(this Command command, Func<ParseResult, CancellationToken, Task> act) =>
        command.SetAction(async (parsed, cancellation) =>
        {
            try
            {
                await act(parsed, cancellation);
                return 0;
            }
            catch (OperationCanceledException)
            {
                Console.Error.WriteLine("Interrupted. Finished tasks are kept; the same command goes on where this one stopped.");
                return Interrupted;
            }
            catch (Exception problem) when (problem is InvalidOptionsException or DataFileException or RunStoreException
                or InvalidDataException or MissingEvidenceException)
            {
                Console.Error.WriteLine(problem.Message);
                return 1;
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine(
                    $"A file cannot be written: {problem.Message} Likely cause: the disk is full or the folder is read-only.");
                return 1;
            }
        });
}
