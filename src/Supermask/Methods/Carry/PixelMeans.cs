using Supermask.Methods.Keep;
using static TorchSharp.torch;

namespace Supermask.Methods.Carry;

/// <summary>How pixels look: the mean grey level of each class, and which pixel of one task looks most like one of another.</summary>
internal static class PixelMeans
{
    /// <summary>The most classes that are told apart.</summary>
    public const int Classes = 10;

    private const float Missing = -1;

    /// <summary>The mean grey level of each class over the first batches of a task, <c>[classes, pixels]</c>; -1 for a class without images.</summary>
    /// <param name="task">The task.</param>
    /// <param name="batches">Number of batches.</param>
    public static Tensor Of(StartingTask task, int batches)
    {
        var (images, pixels) = (task.Images, task.Images.Shape.Values);
        var (sums, counts) = (new float[Classes * pixels], new int[Classes]);
        foreach (var row in task.FirstBatches(batches).SelectMany(rows => rows).Where(row => images.Labels[row] < Classes))
        {
            var label = images.Labels[row];
            var image = images.Image(row);
            counts[label]++;
            for (var pixel = 0; pixel < pixels; pixel++)
            {
                sums[(label * pixels) + pixel] += image[pixel];
            }
        }

        for (var at = 0; at < sums.Length; at++)
        {
            sums[at] = counts[at / pixels] == 0 ? Missing : sums[at] / counts[at / pixels];
        }

        return tensor(sums, [Classes, pixels]);
    }

    /// <summary>
    /// For each pixel of a new task the pixel of an earlier one that looks most like it, <c>[pixels]</c>: itself where none is closer, else
    /// the first. Null where the two share no class.
    /// </summary>
    /// <param name="earlier">Means of the earlier task, <c>[classes, pixels]</c>.</param>
    /// <param name="later">Those of the new one.</param>
    public static int[]? Match(Tensor earlier, Tensor later)
    {
        var pixels = (int)earlier.shape[1];
        var (from, to) = (earlier.data<float>().ToArray(), later.data<float>().ToArray());
        int[] shared = [.. Enumerable.Range(0, Classes).Where(label => from[label * pixels] != Missing && to[label * pixels] != Missing)];
        return shared.Length == 0 ? null : [.. Enumerable.Range(0, pixels).AsParallel().AsOrdered().Select(pixel => Nearest(pixel))];

        int Nearest(int pixel)
        {
            var (best, least) = (pixel, Distance(pixel, pixel));
            for (var other = 0; other < pixels; other++)
            {
                if (Distance(other, pixel) is var distance && distance < least)
                {
                    (best, least) = (other, distance);
                }
            }

            return best;
        }

        double Distance(int one, int other)
        {
            var sum = 0.0;
            foreach (var label in shared)
            {
                double apart = from[(label * pixels) + one] - to[(label * pixels) + other];
                sum += apart * apart;
            }

            return sum;
        }
    }
}
