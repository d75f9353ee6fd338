// QR codes (ISO/IEC 18004) of text that is followed by digits, in versions 1 to 25: what a phone reads from a screen. Pure.
(function () {
  "use strict";
  // By level of correction: its bits in the code, codewords for correction in each block, and blocks, by version from 1.
  var LOW = {
    bits: 1,
    correction: [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26],
    blocks: [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12]
  };
  var MEDIUM = {
    bits: 0,
    correction: [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28],
    blocks: [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21]
  };
  var LARGEST = 25, BYTES = 4, DIGITS = 1, END = 0;
  var MASKS = [
    function (x, y) { return (x + y) % 2; },
    function (x, y) { return y % 2; },
    function (x) { return x % 3; },
    function (x, y) { return (x + y) % 3; },
    function (x, y) { return ((x / 3 | 0) + (y >> 1)) % 2; },
    function (x, y) { return x * y % 2 + x * y % 3; },
    function (x, y) { return (x * y % 2 + x * y % 3) % 2; },
    function (x, y) { return ((x + y) % 2 + x * y % 3) % 2; }
  ];

  // Where the centers of alignment patterns are, along each side.
  function alignments(version) {
    if (version === 1) return [];
    var count = (version / 7 | 0) + 2, last = 4 * version + 10, step = 2 * Math.ceil((4 * version + 4) / (2 * count - 2)), at = [];
    for (var place = last; at.length < count - 1; place -= step) at.unshift(place);
    return [6].concat(at);
  }
  // Codewords of a version, of data and correction together.
  function codewords(version) {
    var modules = (16 * version + 128) * version + 64, count = alignments(version).length;
    if (count) modules -= (25 * count - 10) * count - 55;
    return (version >= 7 ? modules - 36 : modules) >> 3;
  }
  function room(version, level) { return codewords(version) - level.correction[version - 1] * level.blocks[version - 1]; }

  // The bits of text and digits in a version; lengths have more bits in larger ones.
  function bitsOf(text, digits, version) {
    var bits = [], bytes = new TextEncoder().encode(text), group = version < 10 ? 0 : 1;
    function put(value, count) { while (count--) bits.push(value >>> count & 1); }
    put(BYTES, 4);
    put(bytes.length, [8, 16][group]);
    bytes.forEach(function (byte) { put(byte, 8); });
    if (digits) {
      put(DIGITS, 4);
      put(digits.length, [10, 12][group]);
      digits.match(/\d{1,3}/g).forEach(function (three) { put(Number(three), 3 * three.length + 1); });
    }
    return bits;
  }
  function padded(bits, bytes) {
    var data = [];
    for (var end = 0; end < 4 && bits.length < 8 * bytes; end++) bits.push(END);
    while (bits.length % 8) bits.push(0);
    for (var at = 0; at < bits.length; at += 8) data.push(parseInt(bits.slice(at, at + 8).join(""), 2));
    for (var filler = 0xec; data.length < bytes; filler ^= 0xec ^ 0x11) data.push(filler);
    return data;
  }

  // Products in the field of 256 elements whose polynomial is 0x11d.
  function times(a, b) {
    var product = 0;
    for (var bit = 7; bit >= 0; bit--) product = product << 1 ^ (product >>> 7) * 0x11d ^ (b >>> bit & 1) * a;
    return product;
  }
  // The Reed-Solomon generator of so many codewords, without its leading 1.
  function generator(count) {
    var factors = new Array(count).fill(0), root = 1;
    factors[count - 1] = 1;
    for (var i = 0; i < count; i++) {
      factors = factors.map(function (factor, at) { return times(factor, root) ^ (at + 1 < count ? factors[at + 1] : 0); });
      root = times(root, 2);
    }
    return factors;
  }
  function correction(data, factors) {
    var rest = new Array(factors.length).fill(0);
    data.forEach(function (byte) {
      var lead = byte ^ rest.shift();
      rest.push(0);
      factors.forEach(function (factor, at) { rest[at] ^= times(factor, lead); });
    });
    return rest;
  }
  // Data in blocks with their corrections, codewords of all blocks taking turns; later blocks may have one more of data.
  function interleaved(data, version, level) {
    var count = level.blocks[version - 1], short = data.length / count | 0, longer = data.length % count, at = 0, blocks = [], out = [];
    var factors = generator(level.correction[version - 1]);
    for (var i = 0; i < count; i++) {
      var part = data.slice(at, at += short + (i < count - longer ? 0 : 1));
      blocks.push([part, correction(part, factors)]);
    }
    [0, 1].forEach(function (which) {
      for (var place = 0; place < short + 1 || place < factors.length; place++) {
        blocks.forEach(function (block) { if (place < block[which].length) out.push(block[which][place]); });
      }
    });
    return out;
  }

  // A version's patterns. `grid` has 1 for dark, `taken` what holds no data.
  function patterns(version) {
    var size = 4 * version + 17, at = alignments(version), last = at.length - 1;
    function square() { return Array.from({ length: size }, function () { return new Array(size).fill(0); }); }
    var grid = square(), taken = square();
    function set(x, y, dark) {
      if (x < 0 || y < 0 || x >= size || y >= size) return;
      grid[y][x] = dark ? 1 : 0;
      taken[y][x] = 1;
    }
    // Squares around a center; those at these distances are light.
    function rings(x, y, most, light) {
      for (var dy = -most; dy <= most; dy++) {
        for (var dx = -most; dx <= most; dx++) set(x + dx, y + dy, !light.includes(Math.max(Math.abs(dx), Math.abs(dy))));
      }
    }
    for (var i = 0; i < size; i++) { set(6, i, i % 2 === 0); set(i, 6, i % 2 === 0); }
    [[3, 3], [size - 4, 3], [3, size - 4]].forEach(function (center) { rings(center[0], center[1], 4, [2, 4]); });
    at.forEach(function (x, column) {
      at.forEach(function (y, row) {
        var isFinder = column === 0 && (row === 0 || row === last) || column === last && row === 0;
        if (!isFinder) rings(x, y, 2, [1]);
      });
    });
    if (version >= 7) {
      var rest = version;
      for (i = 0; i < 12; i++) rest = rest << 1 ^ (rest >>> 11) * 0x1f25;
      var bits = version << 12 | rest;
      for (i = 0; i < 18; i++) {
        set(size - 11 + i % 3, i / 3 | 0, bits >>> i & 1);
        set(i / 3 | 0, size - 11 + i % 3, bits >>> i & 1);
      }
    }
    return { size: size, grid: grid, taken: taken, set: set };
  }
  // Level and mask, twice, and the module that is always dark.
  function setFormat(code, level, mask) {
    var data = level.bits << 3 | mask, rest = data, size = code.size;
    for (var i = 0; i < 10; i++) rest = rest << 1 ^ (rest >>> 9) * 0x537;
    var bits = (data << 10 | rest) ^ 0x5412;
    for (i = 0; i < 15; i++) {
      var bit = bits >>> i & 1;
      if (i < 8) code.set(size - 1 - i, 8, bit); else code.set(8, size - 15 + i, bit);
      if (i < 8) code.set(8, i < 6 ? i : i + 1, bit); else code.set(i === 8 ? 7 : 14 - i, 8, bit);
    }
    code.set(8, size - 8, 1);
  }
  // Places of data in their order: pairs of columns from the right, upward and downward in turn.
  function places(code) {
    var out = [], isUp = true;
    for (var right = code.size - 1; right > 0; right -= 2) {
      if (right === 6) right = 5;
      for (var i = 0; i < code.size; i++) {
        var y = isUp ? code.size - 1 - i : i;
        [right, right - 1].forEach(function (x) { if (!code.taken[y][x]) out.push([x, y]); });
      }
      isUp = !isUp;
    }
    return out;
  }

  // How hard a code is to read: long runs, squares of one color, what looks like a corner's pattern, too much of one color.
  function penalty(grid) {
    var size = grid.length, columns = grid.map(function (_, x) { return grid.map(function (row) { return row[x]; }); }), sum = 0, dark = 0;
    grid.concat(columns).forEach(function (row) {
      var text = row.join("");
      (text.match(/0{5,}|1{5,}/g) || []).forEach(function (run) { sum += run.length - 2; });
      for (var at = 0; at + 11 <= size; at++) if (/^(10111010000|00001011101)/.test(text.substr(at, 11))) sum += 40;
    });
    for (var y = 0; y < size; y++) {
      for (var x = 0; x < size; x++) {
        dark += grid[y][x];
        if (x && y && grid[y][x] === grid[y - 1][x] && grid[y][x] === grid[y][x - 1] && grid[y][x] === grid[y - 1][x - 1]) sum += 3;
      }
    }
    return sum + 10 * Math.floor(Math.abs(20 * dark / (size * size) - 10));
  }

  // The code of `text` followed by `digits` (a string, may be empty), as rows of 0 and 1 for dark; null where it does not fit.
  function encoded(text, digits) {
    for (var version = 1; version <= LARGEST; version++) {
      var bits = bitsOf(text, digits, version);
      if (bits.length <= 8 * room(version, LOW)) break;
    }
    if (version > LARGEST) return null;
    var level = bits.length <= 8 * room(version, MEDIUM) ? MEDIUM : LOW;
    var words = interleaved(padded(bits, room(version, level)), version, level), best = null, least = Infinity;
    MASKS.forEach(function (mask, number) {
      var code = patterns(version);
      // The format is set first, so that its modules are taken.
      setFormat(code, level, number);
      places(code).forEach(function (place, at) {
        var bit = at < 8 * words.length ? words[at >> 3] >>> 7 - at % 8 & 1 : 0;
        code.grid[place[1]][place[0]] = bit ^ (mask(place[0], place[1]) ? 0 : 1);
      });
      var found = penalty(code.grid);
      if (found < least) { least = found; best = code.grid; }
    });
    return best;
  }

  globalThis.askbookQr = encoded;
})();
