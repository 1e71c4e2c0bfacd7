using NUnit.Framework;
using Supermask.Common;
using Supermask.Learning.Trained;

namespace Supermask.Unit.Learning.Trained;

/// <summary>Whether every item of a stream is stored with the same probability.</summary>
public sealed class ReservoirTests
{
    private const int Places = 3;
    private const int Items = 8;
    private const int Streams = 10_000;

    // Upper 0.1 % point of chi-squared with 7 degrees of freedom.
    private const double Critical = 24.322;

    [Test]
    public void Known_draws_store_known_items()
    {
        var draws = new Queue<int>([2, 4, 0, 5, 1]);
        var bounds = new List<int>();
        var memory = new int[Places];
        var steps = new List<string>();
        for (var item = 1; item <= Items; item++)
        {
            var place = Reservoir.Place(item, Places, bound =>
            {
                bounds.Add(bound);
                return draws.Dequeue();
            });
            if (place is { } at)
            {
                memory[at] = item;
            }

            steps.Add(string.Join(' ', memory));
        }

        Assert.That(bounds, Is.EqualTo(new[] { 4, 5, 6, 7, 8 }));
        Assert.That(steps.Skip(2), Is.EqualTo(new[] { "1 2 3", "1 2 4", "1 2 4", "6 2 4", "6 2 4", "6 8 4" }));
    }

    [Test]
    public void Every_item_is_stored_as_often_as_any_other() => Assert.That(ChiSquared(offset: 0), Is.LessThan(Critical));

    [TestCase(-1, 2.0 / 7, 3.0 / 7)]
    [TestCase(1, 4.0 / 9, 1.0 / 3)]
    public void Published_codes_that_draw_from_one_number_too_few_or_too_many_are_found_out(int offset, double first, double later)
    {
        Assert.That(ChiSquared(offset), Is.GreaterThan(Critical));
        var shares = Stored(offset).Select(count => (double)count / Streams).ToArray();
        Assert.That(shares.Take(Places), Has.All.EqualTo(first).Within(0.02));
        Assert.That(shares.Skip(Places), Has.All.EqualTo(later).Within(0.02));
    }

    [Test]
    public void Without_places_nothing_is_stored() => Assert.That(Reservoir.Place(5, 0, _ => 0), Is.Null);

    [Test]
    public void A_memory_of_images_stores_as_the_reservoir_says_and_counts_what_it_is_offered()
    {
        using var memory = new ImageMemory(Places, inputs: 2);
        var draws = new Draws(Randomness.Root(3));
        for (var item = 0; item < Items; item++)
        {
            memory.Offer([(byte)item, (byte)(2 * item)], (byte)(item % 4), task: item / 4, draws);
        }

        var batch = memory.BatchOf(1, [0, 1, 2]);
        Assert.That((memory.Count, memory.Offered), Is.EqualTo((Places, Items)));
        for (var image = 0; image < Places; image++)
        {
            var item = batch.Image(image)[0];
            Assert.That(batch.Image(image)[1], Is.EqualTo(2 * item));
            Assert.That(batch.Labels[image], Is.EqualTo(item % 4));
            Assert.That(batch.Tasks[image], Is.EqualTo(item / 4));
        }
    }

    // The items of one stream exclude each other: the sum of squares over the share's variance has the mean 8, and 7/8 of it is
    // chi-squared of 7 degrees of freedom.
    private static double ChiSquared(int offset)
    {
        const double Share = (double)Places / Items;
        return Stored(offset).Sum(count => Math.Pow(count - (Streams * Share), 2)) / (Streams * Share * (1 - Share)) * (Items - 1) / Items;
    }

    // How often each item is in the memory after its stream.
    private static int[] Stored(int offset)
    {
        var stored = new int[Items];
        for (var stream = 0; stream < Streams; stream++)
        {
            var draws = new Draws(Randomness.Root(1).Derive("stream", stream));
            var memory = new int[Places];
            for (var item = 0; item < Items; item++)
            {
                if (Reservoir.Place(item + 1, Places, bound => draws.Below(bound + offset)) is { } place)
                {
                    memory[place] = item;
                }
            }

            foreach (var item in memory)
            {
                stored[item]++;
            }
        }

        return stored;
    }
}
