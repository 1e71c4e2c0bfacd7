using System.CommandLine;
using Supermask.Common;
using Supermask.Data;
using Supermask.Runs;
using Supermask.Session;

namespace Supermask.Cli;

/// <summary>Gives commands one way to end: 0, or 1 with one message that says what to do. Interruptions go on to <see cref="Interruption"/>.</summary>
internal static class Guarded
{
    public static void SetGuardedAction(this Command command, Func<ParseResult, CancellationToken, Task> act) =>
        command.SetAction(async (parsed, cancellation) =>
        {
            try
            {
                await act(parsed, cancellation);
                return 0;
            }
            catch (Exception problem) when (problem is InvalidOptionsException or DataFileException or RunStoreException
                or InvalidDataException or MissingEvidenceException or NativeLibraryException)
            {
                Console.Error.WriteLine(problem.Message);
                return 1;
            }
            catch (UnauthorizedAccessException problem)
            {
                Console.Error.WriteLine(
                    $"Permission denied: {problem.Message} Likely cause: the file or its folder belongs to another user, or is read-only. "
                    + $"To mend it: change what this user may do there, or name other folders with {Settings.RunsVariable} and {Settings.ReportsVariable}.");
                return 1;
            }
            catch (IOException problem)
            {
                Console.Error.WriteLine(
                    $"A file cannot be read or written: {problem.Message} Likely cause: the disk is full or the folder is read-only.");
                return 1;
            }
        });
}
