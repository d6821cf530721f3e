// The canonical workload in C++: two threads, ziggurat normals, vectorised exponentials, nth_element.
// Reads the case as numbers, prints seconds and figures as JSON.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <iostream>
#include <thread>
#include <vector>

namespace {

// 256 layers of equal area under the normal density (Marsaglia and Tsang 2000).
struct Ziggurat {
  double edge[257], height[257];
  Ziggurat() {
    const double start = 3.6541528853610088, area = 0.00492867323399;
    edge[0] = area / std::exp(-0.5 * start * start);
    edge[1] = start;
    for (int i = 2; i < 256; i++) {
      edge[i] = std::sqrt(-2 * std::log(area / edge[i - 1] + std::exp(-0.5 * edge[i - 1] * edge[i - 1])));
    }
    edge[256] = 0;
    for (int i = 0; i < 257; i++) height[i] = std::exp(-0.5 * edge[i] * edge[i]);
  }
};
const Ziggurat ziggurat;

// xoshiro256+ (Blackman and Vigna).
class Random {
  uint64_t s[4];
  static uint64_t rotate(uint64_t x, int k) { return (x << k) | (x >> (64 - k)); }

 public:
  explicit Random(uint64_t seed) {
    for (auto& word : s) {
      uint64_t z = (seed += 0x9e3779b97f4a7c15);
      z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
      z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
      word = z ^ (z >> 31);
    }
  }
  uint64_t next() {
    const uint64_t result = s[0] + s[3], t = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = rotate(s[3], 45);
    return result;
  }
  double uniform() { return (next() >> 11) * 0x1p-53; }
  double normal() {
    for (;;) {
      const uint64_t word = next();
      const int layer = word & 255;
      const double x = static_cast<double>(static_cast<int64_t>(word) >> 11) * 0x1p-52 * ziggurat.edge[layer];
      if (__builtin_expect(std::fabs(x) < ziggurat.edge[layer + 1], 1)) return x;
      if (layer == 0) return tail(x < 0);
      const double low = ziggurat.height[layer], high = ziggurat.height[layer + 1];
      if (low + uniform() * (high - low) < std::exp(-0.5 * x * x)) return x;
    }
  }
  double tail(bool negative) {
    const double start = ziggurat.edge[1];
    double a, b;
    do {
      a = -std::log(1 - uniform()) / start;
      b = -std::log(1 - uniform());
    } while (b + b < a * a);
    return negative ? -(start + a) : start + a;
  }
};

struct Case {
  int months, paths, factors, quantiles;
  uint64_t seed;
  double initial, contribution, keep;
  std::vector<double> weights, mean, loading, probabilities;
};

constexpr int block = 256;
constexpr int mostFactors = 16;

void simulate(const Case& c, int from, int to, uint64_t seed, double* values) {
  Random random(seed);
  alignas(64) double normal[mostFactors][block], growth[block], mix[block], value[block];
  for (int first = from; first < to; first += block) {
    const int n = std::min(block, to - first);
    for (int p = 0; p < n; p++) value[p] = c.initial;
    for (int month = 0; month < c.months; month++) {
      for (int i = 0; i < c.factors; i++) {
        for (int p = 0; p < n; p++) normal[i][p] = random.normal();
      }
      for (int p = 0; p < n; p++) mix[p] = 0;
      for (int i = 0; i < c.factors; i++) {
        for (int p = 0; p < n; p++) growth[p] = c.mean[i];
        for (int k = 0; k <= i; k++) {
          const double load = c.loading[i * c.factors + k];
          for (int p = 0; p < n; p++) growth[p] += load * normal[k][p];
        }
        const double weight = c.weights[i];
        for (int p = 0; p < n; p++) mix[p] += weight * std::exp(growth[p]);
      }
      double* out = values + static_cast<size_t>(month) * c.paths + first;
      for (int p = 0; p < n; p++) out[p] = value[p] = (value[p] + c.contribution) * mix[p] * c.keep;
    }
  }
}

void percentiles(const Case& c, int from, int to, double* values, double* fan) {
  for (int month = from; month < to; month++) {
    double* row = values + static_cast<size_t>(month) * c.paths;
    double* start = row;
    for (int q = 0; q < c.quantiles; q++) {
      const double position = c.probabilities[q] * (c.paths - 1);
      const size_t below = static_cast<size_t>(position);
      std::nth_element(start, row + below, row + c.paths);
      const double low = row[below], high = *std::min_element(row + below + 1, row + c.paths);
      fan[month * c.quantiles + q] = low + (position - below) * (high - low);
      start = row + below;
    }
  }
}

void inTwo(int count, auto work) {
  std::thread first(work, 0, count / 2, 0), second(work, count / 2, count, 1);
  first.join();
  second.join();
}

}  // namespace

int main() {
  Case c;
  std::cin >> c.months >> c.paths >> c.factors >> c.quantiles >> c.seed >> c.initial >> c.contribution >> c.keep;
  const auto read = [](std::vector<double>& list, int size) {
    list.resize(size);
    for (double& x : list) std::cin >> x;
  };
  read(c.weights, c.factors);
  read(c.mean, c.factors);
  read(c.loading, c.factors * c.factors);
  read(c.probabilities, c.quantiles);
  std::vector<double> values(static_cast<size_t>(c.months) * c.paths), fan(c.months * c.quantiles);
  double seconds = 0, sum = 0;
  for (int round = 0; round < 2; round++) {
    const auto begin = std::chrono::steady_clock::now();
    inTwo(c.paths, [&](int from, int to, int part) { simulate(c, from, to, c.seed + 2 * round + part, values.data()); });
    inTwo(c.months, [&](int from, int to, int) { percentiles(c, from, to, values.data(), fan.data()); });
    seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  }
  for (int p = 0; p < c.paths; p++) sum += values[static_cast<size_t>(c.months - 1) * c.paths + p];
  std::printf("{\"seconds\":%.9g,\"figures\":[", seconds);
  for (int q = 0; q < c.quantiles; q++) std::printf("%.17g,", fan[(c.months - 1) * c.quantiles + q]);
  std::printf("%.17g]}\n", sum / c.paths);
}
