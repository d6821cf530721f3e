import { expBoth } from '../../math/exp';
import { GammaLogs } from '../../random/gamma';
import { wordsToNormals } from '../../random/normals';
import { newRows, pathsAtOnce, rowSize } from '../block';
import { FactorWords } from './factorWords';
import { growthOfLog } from './growthOfLog';
import { ReturnSource } from './source';

/** Multivariate Student-t months; see the twin's `studentT.ts`. */
export class StudentT extends ReturnSource {
  private words: FactorWords;
  /** [factor] rows. */
  private normals: usize;
  /** What the month of a path is scaled by, at first the logarithm of its gamma variate. */
  private scales: usize = newRows(1);
  private firstPath: i32 = 0;

  /**
   * @param gammas of half the degrees of freedom
   * @param rootOfShape √((ν − 2) / 2)
   * @param mean, loading of monthly log growth: by factor, and the rows of a lower triangle
   */
  constructor(
    purpose: i32,
    private gammas: GammaLogs,
    private factors: i32,
    private rootOfShape: f64,
    private mean: usize,
    private loading: usize,
  ) {
    super();
    this.words = new FactorWords(purpose, factors);
    this.normals = newRows(factors);
  }

  begin(firstPath: i32): void {
    this.firstPath = firstPath;
    this.words.begin(firstPath);
  }

  fill(month: i32, out: usize): void {
    wordsToNormals(this.words.of(month), pathsAtOnce * this.factors, this.normals);
    this.gammas.fill(month, this.firstPath, this.scales);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const scale = expBoth(f64x2.mul(v128.load(this.scales + p), f64x2.splat(-0.5)));
      v128.store(this.scales + p, f64x2.mul(f64x2.splat(this.rootOfShape), scale));
    }
    let loading = this.loading;
    for (let factor = 0; factor < this.factors; factor++, out += rowSize) {
      this.grow(factor, load<f64>(this.mean + (<usize>factor << 3)), loading, out);
      loading += <usize>(factor + 1) << 3;
    }
  }

  /** Growth of one factor: e^(mean + scale · Σ loading · z). */
  private grow(factor: i32, mean: f64, loading: usize, out: usize): void {
    const end = loading + (<usize>(factor + 1) << 3);
    for (let p: usize = 0; p < rowSize; p += 16) {
      let shock = f64x2.splat(0);
      let z = this.normals + p;
      for (let l = loading; l < end; l += 8, z += rowSize) {
        shock = f64x2.add(shock, f64x2.mul(v128.load64_splat(l), v128.load(z)));
      }
      const log = f64x2.add(f64x2.splat(mean), f64x2.mul(v128.load(this.scales + p), shock));
      v128.store(out + p, growthOfLog(log));
    }
  }
}
