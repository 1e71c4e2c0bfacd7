using System.Globalization;
using Supermask.Data;
using Supermask.Measuring;
using Supermask.Tasks;

namespace Supermask.Papers.Tiba2023.Facts;

/// <summary>What can be found out about the tasks that a variant makes of the images (3.4.4).</summary>
public static class TaskFacts
{
    private const int Sampled = 200;

    /// <summary>Facts about the tasks of a variant.</summary>
    public static FactBook Of(ITaskSequence tasks, Dataset data) => new($"the {tasks.Name} tasks",
    [
        Fact.Of(
            "number of tasks",
            "The tasks that the variant has.",
            () => tasks.Count),
        Fact.Of(
            "number of different pixel maps",
            "How many of the maps that say which pixel goes where differ from task to task.",
            () => AllTasks(tasks).Select(task => string.Join(' ', MapOf(tasks, task))).Distinct().Count()),
        Fact.Of(
            "number of tasks whose map loses a pixel",
            "The tasks whose map leaves out a pixel of the image.",
            () => AllTasks(tasks).Count(task => MapOf(tasks, task).Distinct().Count() != Mnist.Pixels)),
        Fact.Of(
            "number of tasks whose training images do not all follow the map",
            "The tasks in whose images a pixel is not where the map puts it, among the first 200 training images.",
            () => AllTasks(tasks).Count(task => !FollowsItsMap(tasks, task, data.Train))),
        Fact.Of(
            "number of tasks whose test images do not all follow the map",
            "The tasks in whose images a pixel is not where the map puts it, among the first 200 test images.",
            () => AllTasks(tasks).Count(task => !FollowsItsMap(tasks, task, data.Test))),
        Fact.Of(
            "angles of the tasks in degrees",
            "By how much each task turns the images; none where it does not turn them.",
            () => tasks is RotatedTasks rotated
            ? string.Join(' ', AllTasks(tasks).Select(task => rotated.Angle(task).ToString(CultureInfo.InvariantCulture)))
            : "none"),
        new(
            "digits and images of each task",
            "For each task: its position, its digits, its training images and its test images.",
            () => [.. AllTasks(tasks).Select(task => Row(tasks, task, data))]),
    ]);

    private static IEnumerable<int> AllTasks(ITaskSequence tasks) => Enumerable.Range(0, tasks.Count);

    // Which pixel goes where, read off from what the task does to images that mark their own pixels: the low and the
    // high byte of each pixel's number, counted from 1 because black is 0.
    private static int[] MapOf(ITaskSequence tasks, int task)
    {
        var marks = Enumerable.Range(1, Mnist.Pixels).ToArray();
        var probe = new ImageSet([.. marks.Select(mark => (byte)mark), .. marks.Select(mark => (byte)(mark >> 8))], [0, 0]);
        var mapped = tasks.Apply(task, probe);
        return [.. mapped.Image(0).ToArray().Zip(mapped.Image(1).ToArray(), (low, high) => low + (high << 8) - 1)];
    }

    private static bool FollowsItsMap(ITaskSequence tasks, int task, ImageSet images)
    {
        var map = MapOf(tasks, task);
        var sample = new ImageSet(images.Pixels[..(Sampled * Mnist.Pixels)], images.Labels[..Sampled]);
        var made = tasks.Apply(task, sample);
        return Enumerable.Range(0, Sampled * Mnist.Pixels).All(place =>
            made.Pixels[place] == Source(sample, place / Mnist.Pixels, map[place % Mnist.Pixels]));
    }

    private static byte Source(ImageSet images, int image, int pixel) =>
        pixel == PixelMap.Outside ? (byte)0 : images.Image(image)[pixel];

    private static IReadOnlyList<string> Row(ITaskSequence tasks, int task, Dataset data)
    {
        var (train, test) = (tasks.Apply(task, data.Train), tasks.Apply(task, data.Test));
        var digits = string.Join(" and ", train.Labels.Concat(test.Labels).Distinct().Order());
        return [$"{task}", digits, $"{train.Count}", $"{test.Count}"];
    }
}
