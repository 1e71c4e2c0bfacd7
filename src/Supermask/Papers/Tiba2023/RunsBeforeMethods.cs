using System.Text.Json;
using System.Text.Json.Serialization;
using Supermask.Learning;
using Supermask.Methods;
using Supermask.Methods.Classic;
using Supermask.Methods.Novel;
using Supermask.Networks;
using Supermask.Runs;
using Supermask.Runs.Adoption;
using Supermask.Tasks;

namespace Supermask.Papers.Tiba2023;

/// <summary>
/// How runs were kept until November 2026, when a run was a classic one or had readings of the novel approach, and one
/// record held the options of all variants. Records named masks, means and alphas by fields.
/// </summary>
public sealed class RunsBeforeMethods : IEarlierForm
{
    // Order and names of properties are those of that time.
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    /// <inheritdoc/>
    public JsonElement? OptionsOf(RunOptions run) => run is { Method: MaskedMethod method, Network: MlpPlan { HiddenLayers: 2, BatchNorm: true } plan }
        && run is { Tasks.Count: 10, Training.Optimiser: OptimiserLife.Task }
        && NovelOf(run.Method) is var novel && (novel is not null || method is ClassicMethod)
            ? JsonSerializer.SerializeToElement(
                new
                {
                    run.Variant,
                    run.Seed,
                    run.RootSeed,
                    run.Threads,
                    Tasks = TasksOf(run.Tasks),
                    Network = new
                    {
                        plan.Inputs,
                        plan.Hidden,
                        plan.Outputs,
                        Tasks = run.Tasks.Count,
                        method.Masking.ScoreDraw,
                        method.Masking.Bias,
                        plan.BatchNormAffine,
                        method.Masking.BatchNormState,
                    },
                    Training = new { run.Training.Epochs, run.Training.BatchSize, run.Training.LearningRate, run.Training.Step },
                    Novel = novel,
                },
                Json)
            : null;

    /// <inheritdoc/>
    public TaskRecord Read(Stream file)
    {
        var (summary, tensors) = CheckedFile.Read(file);
        var shape = JsonSerializer.Deserialize<Shape>(summary)!;
        var means = Enumerable.Range(0, shape.Norms).Select(norm => tensors[$"mean.{norm}"].Floats()).ToArray();
        return new TaskRecord(
            shape.Task,
            shape.Description,
            new TaskLosses(tensors["losses"].Floats(), tensors["correct"].Integers(), shape.Images, shape.BatchSize),
            tensors["predictions"].Bytes,
            shape.Correct,
            shape.TestLoss,
            shape.TrainSeconds,
            shape.EvaluateSeconds,
            [
                new MaskTrace(TraceNames.Mask, [.. shape.MaskShapes.Select((size, layer) => StoredTrace.Unpacked(tensors[$"mask.{layer}"], size))]),
                .. means.Length > 0 ? new Trace[] { new FloatTrace(TraceNames.Mean, means) } : [],
                .. shape.Alphas.Length > 0 ? new Trace[] { new NumberTrace(TraceNames.Alpha, shape.Alphas) } : [],
            ],
            shape.Retests)
        {
            LastTests = [.. shape.LastLosses.Select((loss, task) =>
                new Evaluation(tensors[$"last.{task}"].Bytes, shape.Retests[task], loss))],
        };
    }

    private static object TasksOf(ITaskSequence tasks)
    {
        var (permuted, rotated, partitioned) =
            (tasks as PermutedTasks ?? new(), tasks as RotatedTasks ?? new(), tasks as PartitionedTasks ?? new());
        return new
        {
            permuted.PermutationSeed,
            FirstPermutation = permuted.First,
            rotated.Angles,
            RotationStep = rotated.Step,
            rotated.Interpolation,
            rotated.Corners,
            PartitionLabels = partitioned.Kind,
        };
    }

    private static object? NovelOf(Method method) => method is NovelMethod novel
        ? new
        {
            Reading = novel.Reading.Name,
            novel.Candidates,
            novel.FirstTask,
            novel.SelfSimilarity,
            novel.Layers,
            novel.Means,
            novel.Source,
            Start = novel.NetworkStart,
        }
        : null;

    private sealed record Shape(
        int Task,
        string Description,
        int Images,
        int BatchSize,
        int Correct,
        double TestLoss,
        double TrainSeconds,
        double EvaluateSeconds,
        int[][] MaskShapes,
        int Norms,
        double[][] Alphas,
        int[] Retests,
        double[] LastLosses);
}
