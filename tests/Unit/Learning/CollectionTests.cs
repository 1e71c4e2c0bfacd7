using System.Runtime.InteropServices;
using System.Security.Cryptography;
using NUnit.Framework;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Methods;
using Supermask.Networks;
using Supermask.Runs;
using Supermask.Tasks;
using Supermask.Unit.Runs;
using static TorchSharp.torch;

namespace Supermask.Unit.Learning;

/// <summary>
/// Two threads learn by steps with autograd, and each forces a collection of garbage after every layer and every step, so that
/// it falls into the other's calls. A scalar or a tensor that is freed under a call shows as an exception, another result or
/// the end of the process. No other test runs meanwhile: not all of them hold their operands.
/// </summary>
[NonParallelizable]
public sealed class CollectionTests
{
    private const int Tasks = 2;
    private const int StepsOfTask = 100;
    private const int BatchSize = 16;

    private static readonly ImageSet Images = Synthetic.Images().Train;

    [Test]
    public async Task Collections_forced_during_calls_change_no_bit([Values("fine-tuning", "rehearsal", "classic")] string method)
    {
        var undisturbed = Learn(method, () => { });
        var both = await Task.WhenAll(Task.Run(() => Learn(method, Collect)), Task.Run(() => Learn(method, Collect)));
        Assert.That(both, Has.All.EqualTo(undisturbed));
    }

    // A hash of all losses and of every tensor that learning changes.
    private static string Learn(string method, Action afterCall)
    {
        var run = Of(method);
        using var learner = run.Method.Start(new LearningContext(run, []));
        foreach (var layer in Network(learner).modules().OfType<nn.Module<Tensor, Tensor>>())
        {
            layer.register_forward_hook((_, _, output) =>
            {
                afterCall();
                return output;
            });
        }

        using var file = new MemoryStream();
        for (var task = 0; task < Tasks; task++)
        {
            var losses = learner.Learn(task, run.Tasks.Apply(task, Images), (_, _) => afterCall());
            Assert.That(losses.StepLosses, Has.Length.EqualTo(StepsOfTask));
            file.Write(MemoryMarshal.AsBytes(losses.StepLosses.AsSpan()));
            using var state = learner.After(task);
            StateFile.Write(file, state);
        }

        return Convert.ToHexStringLower(SHA256.HashData(file.ToArray()));
    }

    private static RunOptions Of(string method) => new()
    {
        Tasks = new PermutedTasks { Count = Tasks },
        Method = AllMethods.Named(method),
        Network = new MlpPlan { Hidden = 20 },
        Training = new TrainingOptions
        {
            BatchSize = BatchSize,
            Epochs = StepsOfTask * BatchSize / Images.Count,
            Step = StepKind.Reference,
        },
    };

    private static nn.Module Network(ILearner learner) => learner switch
    {
        PlainLearner plain => plain.Network,
        MaskedLearner masked => masked.Network,
        _ => throw new NotSupportedException($"{learner.GetType().Name} shows no network whose layers could be watched."),
    };

    private static void Collect()
    {
        GC.Collect(0, GCCollectionMode.Forced, blocking: true);
        GC.WaitForPendingFinalizers();
    }
}
