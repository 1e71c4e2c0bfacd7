using Supermask.Data;
using Supermask.Learning;
using Supermask.Learning.Trained;

namespace Supermask.Unit.Learning.Trained;

/// <summary>A learner over a strategy that a test can look into.</summary>
internal sealed class StrategyCourse<T> : IDisposable
    where T : Strategy
{
    private readonly TrainedLearner learner;

    public StrategyCourse(RunOptions run, Func<HeadedModel, LearningContext, T> make)
    {
        var method = (TrainedMethod)run.Method;
        Run = run;
        Context = new LearningContext(run, []);
        Model = new HeadedModel(method.Heads.Draw(Context), method.Heads);
        Strategy = make(Model, Context);
        learner = new TrainedLearner(run, method.Optimiser, Context.Random, Strategy);
    }

    public RunOptions Run { get; }

    public LearningContext Context { get; }

    public HeadedModel Model { get; }

    public T Strategy { get; }

    /// <summary>Learns a task of the small data set.</summary>
    /// <param name="task">The task.</param>
    /// <param name="afterStep">Called with the number of steps taken.</param>
    public TaskLosses Learn(int task, Action<int>? afterStep = null) => Learn(task, ImagesOf(task), afterStep);

    public TaskLosses Learn(int task, ImageSet images, Action<int>? afterStep = null) =>
        learner.Learn(task, images, (step, _) => afterStep?.Invoke(step));

    public Evaluation Predict(int task) => learner.Predict(Run.Tasks.Apply(task, SmallRuns.Images.Test), task);

    public ImageSet ImagesOf(int task) => Run.Tasks.Apply(task, SmallRuns.Images.Train);

    /// <summary>All numbers of the network, one array a tensor.</summary>
    public float[][] Numbers() => [.. Model.Parameters.Select(each => each.Value.Numbers())];

    public void Dispose() => learner.Dispose();
}
