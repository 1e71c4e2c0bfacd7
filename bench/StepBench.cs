using Supermask.Data;
using Supermask.Learning;
using Supermask.Measuring.Statistics;
using Supermask.Networks;
using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Bench;

/// <summary>Times steps and evaluations on the first permuted task.</summary>
internal sealed class StepBench : IDisposable
{
    private const int Rounds = 12;
    private const int StepsOfTurn = 60;
    private const int ProductsBatch = 1000;

    private readonly ImageSet train;
    private readonly ImageSet test;
    private readonly Learner reference;
    private readonly Learner fast;

    public StepBench(Dataset data)
    {
        set_num_threads(1);
        var tasks = new PermutedTasks();
        (train, test) = (tasks.Apply(0, data.Train), tasks.Apply(0, data.Test));
        (reference, fast) = (new Learner(train, StepKind.Reference), new Learner(train, StepKind.Fast));
    }

    /// <summary>Seconds of an epoch.</summary>
    public Compared Epoch()
    {
        var batch = new TrainingOptions().BatchSize;
        using var products = new MatrixProducts(new MlpPlan(), batch);
        var seconds = Turns.Time(
            Rounds,
            () => Repeat(StepsOfTurn, products.Step),
            () => reference.Take(StepsOfTurn),
            () => fast.Take(StepsOfTurn));
        return Compared.Of(seconds, (double)train.Count / batch / StepsOfTurn);
    }

    /// <summary>Seconds of predicting all test images.</summary>
    public Compared Evaluation()
    {
        using var products = new MatrixProducts(new MlpPlan(), ProductsBatch);
        var seconds = Turns.Time(
            Rounds,
            () => Repeat(test.Count / ProductsBatch, products.Forward),
            () => Evaluator.Evaluate(reference.Network, test, StepKind.Reference),
            () => Evaluator.Evaluate(fast.Network, test, StepKind.Fast));
        return Compared.Of(seconds, 1);
    }

    /// <summary>Managed bytes a step: of the reference, of the fast step.</summary>
    public (double Reference, double Fast) BytesPerStep() => (BytesPerStep(reference), BytesPerStep(fast));

    /// <summary>Time of fast steps with two threads over that with one.</summary>
    public Interval InsideStep()
    {
        void Take(int threads)
        {
            set_num_threads(threads);
            fast.Take(StepsOfTurn);
        }

        var seconds = Turns.Time(Rounds, () => Take(1), () => Take(2));
        set_num_threads(1);
        return Turns.Ratio(seconds[1], seconds[0]);
    }

    public void Dispose()
    {
        reference.Dispose();
        fast.Dispose();
    }

    private static double BytesPerStep(Learner learner)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        learner.Take(StepsOfTurn);
        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / StepsOfTurn;
    }

    private static void Repeat(int times, Action action)
    {
        for (var done = 0; done < times; done++)
        {
            action();
        }
    }
}
