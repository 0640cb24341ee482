// Follow along: plays the segments of .follow lists, one move at a time. It reads data- attributes of
// this page and clones its own elements; it asks nothing of the network and stores nothing.
(() => {
  'use strict';

  const STATES = { ready: 'Get ready', work: 'Go', hold: 'Hold', rest: 'Rest', switch: 'Switch sides', release: 'Let go' };
  const ASLEEP = 5000; // a gap of so many ms between two ticks: the screen was off, so nothing was done

  // --- reading the page ---------------------------------------------------------------------------
  // "ready:30 work:48:1:left switch:5::right" -> [{kind, seconds, set, turn}]
  const segmentsOf = (text) => text.split(' ').filter(Boolean).map((word) => {
    const [kind, seconds, set = '', turn = ''] = word.split(':');
    return { kind, seconds: Number(seconds), set, turn };
  });

  const movesOf = (list) => Array.from(list.querySelectorAll('li'), (item) => ({
    id: item.dataset.move,
    name: item.textContent,
    part: item.dataset.part || '',
    dose: item.dataset.dose || '',
    sets: Number(item.dataset.sets || 1),
    repetition: Number(item.dataset.repetitionSeconds || 0),
    back: Number(item.dataset.returnSeconds || 0),
    enough: Number(item.dataset.enough || 0),
    segments: segmentsOf(item.dataset.segments),
  }));

  // All segments of all moves in one row, each with the second at which it begins.
  const rowOf = (moves) => {
    let start = 0;
    return moves.flatMap((move, index) => move.segments.map((segment, at) => {
      const one = { ...segment, move, index, start, isFirst: at === 0, isLast: at === move.segments.length - 1 };
      start += segment.seconds;
      return one;
    }));
  };

  const articleOf = (id) => Array.from(document.querySelectorAll('.move')).find((one) => one.dataset.move === id);

  // --- small helpers ---------------------------------------------------------------------------------
  const make = (tag, classes, text) => {
    const element = document.createElement(tag);
    if (classes) element.className = classes;
    if (text !== undefined) element.textContent = text;
    return element;
  };

  const button = (text, classes, action) => {
    const element = make('button', classes, text);
    element.type = 'button';
    element.addEventListener('click', action);
    return element;
  };

  const toggle = (text, on) => {
    const label = make('label', 'tick');
    const input = make('input');
    input.type = 'checkbox';
    input.checked = on;
    label.append(input, ' ' + text);
    return { label, input };
  };

  const clock = (seconds) => seconds < 60 ? String(seconds) : Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0');

  const spoken = (seconds) => {
    const minutes = Math.floor(seconds / 60), rest = seconds % 60;
    return [minutes && minutes + (minutes === 1 ? ' minute' : ' minutes'), rest && rest + (rest === 1 ? ' second' : ' seconds')].filter(Boolean).join(' ');
  };

  const turnWords = (turn) => ({ left: 'left side', right: 'right side', 'one-way': 'one way', 'other-way': 'the other way' })[turn] || '';

  const setWords = (segment) => {
    if (segment.set.startsWith('r')) return 'lighter set';
    if (segment.kind === 'hold') {
      const holds = segment.move.segments.filter((one) => one.kind === 'hold' && one.turn === segment.turn).length;
      return holds > 1 ? `${segment.set} of ${holds}` : '';
    }
    return segment.move.sets > 1 && segment.set ? `set ${segment.set} of ${segment.move.sets}` : '';
  };

  const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
  const detailOf = (segment) => capital([setWords(segment), turnWords(segment.turn)].filter(Boolean).join(', '));

  // While one rests or changes: what it is for.
  const comingOf = (segment, following) => {
    if (segment.kind === 'work' || segment.kind === 'hold' || !following || following.move !== segment.move) return '';
    const words = [setWords(following), turnWords(following.turn)].filter(Boolean).join(', ');
    return words && segment.kind !== 'release' ? 'then ' + words : '';
  };

  // --- the picture: both panels from one origin, one over the other --------------------------------------
  const boxOf = (panel) => (panel.querySelector(':scope > rect') || panel).getBBox();

  // Ids are of the whole page, so those of the copy get a name of their own.
  const renamed = (svg) => {
    for (const one of svg.querySelectorAll('[id]')) one.id = 'player-' + one.id;
    for (const one of svg.querySelectorAll('*')) {
      for (const name of ['clip-path', 'fill', 'href']) {
        const value = one.getAttribute(name);
        if (value && value.includes('#')) one.setAttribute(name, value.replace('#', '#player-'));
      }
    }
    return svg;
  };

  const still = window.matchMedia('(prefers-reduced-motion: reduce)');

  const showPicture = (stage, article) => {
    stage.replaceChildren();
    stage.classList.remove('fades', 'at-end');
    const source = article && article.querySelector('.picture svg');
    if (!source) return;
    const svg = renamed(source.cloneNode(true));
    svg.removeAttribute('width');
    svg.removeAttribute('height');
    stage.append(svg);
    const start = svg.querySelector('.start'), end = svg.querySelector('.end');
    if (still.matches || !start || !end) return;
    start.removeAttribute('transform');
    end.removeAttribute('transform');
    const a = boxOf(start), b = boxOf(end);
    const left = Math.min(a.x, b.x), top = Math.min(a.y, b.y), edge = 40;
    const width = Math.max(a.x + a.width, b.x + b.width) - left, height = Math.max(a.y + a.height, b.y + b.height) - top;
    svg.setAttribute('viewBox', [left - edge, top - edge, width + 2 * edge, height + 2 * edge].map(Math.round).join(' '));
    stage.classList.add('fades');
  };

  // Which of the two panels belongs to this moment.
  const isAtEnd = (segment, elapsed) => {
    if (segment.kind === 'hold') return true;
    if (segment.kind !== 'work' && segment.kind !== 'ready') return false;
    const repetition = segment.move.repetition || 4, back = segment.move.back || 2;
    return elapsed % repetition < repetition - back;
  };

  // --- beep, speech, wake lock: each may be missing ---------------------------------------------------------
  const sound = () => {
    let context = null;
    return {
      open() {
        const Context = window.AudioContext || window.webkitAudioContext;
        if (Context && !context) context = new Context();
        if (context && context.state === 'suspended') context.resume().catch(() => {});
      },
      beep(pitch, seconds) {
        if (!context) return;
        const tone = context.createOscillator(), level = context.createGain(), now = context.currentTime;
        tone.frequency.value = pitch;
        level.gain.setValueAtTime(0.18, now);
        level.gain.exponentialRampToValueAtTime(0.001, now + seconds);
        tone.connect(level).connect(context.destination);
        tone.start(now);
        tone.stop(now + seconds);
      },
    };
  };

  const say = (text) => {
    if (!('speechSynthesis' in window)) return;
    window.speechSynthesis.cancel();
    const words = new SpeechSynthesisUtterance(text);
    words.lang = document.documentElement.lang || 'en';
    window.speechSynthesis.speak(words);
  };

  const wakeLock = () => {
    let lock = null, wanted = false;
    const take = async () => {
      if (!wanted || lock || !('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
      try {
        const taken = await navigator.wakeLock.request('screen');
        taken.addEventListener('release', () => { lock = null; });
        if (wanted) lock = taken; else await taken.release();
      } catch (refused) { lock = null; } // a low battery, or a page that may not ask
    };
    document.addEventListener('visibilitychange', take);
    return {
      hold() { wanted = true; take(); },
      free() { wanted = false; if (lock) { lock.release().catch(() => {}); lock = null; } },
    };
  };

  // --- ticking off on the page what was done to its end --------------------------------------------------------
  const tickOff = (segment) => {
    const article = articleOf(segment.move.id);
    if (!article) return;
    const boxes = Array.from(article.querySelectorAll('.boxes input[type="checkbox"]'));
    if (boxes.length === 0) {
      const box = article.querySelector('input[type="checkbox"]');
      if (box && segment.isLast) box.checked = true;
      return;
    }
    const box = boxes.find((one) => one.dataset.set === segment.set && (one.dataset.turn || '') === segment.turn);
    if (box) box.checked = true;
  };

  // --- the player ------------------------------------------------------------------------------------------------
  // Made when it is first opened: a plan has one for each session.
  const createPlayer = (moves, start, number) => {
    const row = rowOf(moves);
    const total = row.reduce((sum, one) => sum + one.seconds, 0);
    const audio = sound(), awake = wakeLock();
    let at = -1;          // index into row; -1: not begun, row.length: done
    let elapsed = 0;      // ms of the segment
    let last = 0;         // when the clock was last looked at
    let timer = 0;        // 0: paused
    let shown = {};       // what stands on the screen, so that it changes only when it must

    const dialog = make('dialog', 'player');
    const body = make('div', 'player-body');
    const place = make('p');
    const bar = make('progress');
    const close = button('Close', 'link', () => dialog.close());
    const middle = make('div', 'player-middle');
    const live = make('p', 'hidden');
    const backButton = button('Back', 'button quiet', () => step(-1));
    const pauseButton = button('Begin', 'button', () => toggleRun());
    const nextButton = button('Next', 'button quiet', () => step(1));
    const skipButton = button('Skip this move', 'link', () => skipMove(1));
    const beeps = toggle('Sound', true), voice = toggle('Voice', false);
    const stage = make('div', 'player-stage');
    const heading = make('h2');
    const doing = make('div', 'player-doing');
    const state = make('p', 'player-state'), detail = make('p', 'player-detail'), time = make('p', 'player-clock');
    const dose = make('p', 'dose'), words = make('div'), next = make('p', 'player-next');
    const move = make('div', 'player-move');
    const keys = make('p', 'player-keys');

    bar.max = total;
    bar.setAttribute('aria-label', 'Progress of the session');
    heading.id = 'player-heading-' + number;
    dialog.setAttribute('aria-labelledby', heading.id);
    heading.tabIndex = -1;
    live.setAttribute('aria-live', 'polite');
    time.setAttribute('role', 'timer');
    time.setAttribute('aria-live', 'off');
    middle.tabIndex = 0;
    middle.setAttribute('role', 'region');
    middle.setAttribute('aria-label', 'What to do');
    for (const [key, text] of [['space', ' pause   '], ['\u2190', ' back   '], ['\u2192', ' next   '], ['esc', ' close']]) keys.append(make('kbd', '', key), text);

    const top = make('div', 'player-top');
    top.append(place, close, bar);
    doing.append(state, detail, time);
    move.append(stage, dose, doing, next, words);
    const extra = make('div', 'player-extra');
    extra.append(beeps.label, voice.label, skipButton);
    const bottom = make('div', 'player-bottom');
    bottom.append(backButton, pauseButton, nextButton, extra);
    body.append(top, middle, bottom);
    dialog.append(body, live);
    document.body.append(dialog);

    const set = (element, text) => { if (element.textContent !== text) element.textContent = text; };
    const announce = (text) => { set(live, text); if (voice.input.checked) say(text); };
    const left = () => at < 0 ? total : at >= row.length ? 0 : total - row[at].start - elapsed / 1000;
    const copyOf = (article, selector) => Array.from(article ? article.querySelectorAll(selector) : [], (one) => one.cloneNode(true));

    // -- what is shown
    const showMove = (segment) => {
      const article = articleOf(segment.move.id);
      middle.replaceChildren(move);
      stage.after(heading);
      showPicture(stage, article);
      set(heading, segment.move.name);
      set(dose, segment.move.dose);
      words.replaceChildren(...copyOf(article, '.careful'), ...copyOf(article, '.steps, .how'));
      const following = moves[segment.index + 1];
      next.replaceChildren(following ? 'Next: ' : 'The last move', following ? make('strong', '', following.name) : '');
      middle.scrollTop = 0;
    };

    const showSegment = (segment) => {
      doing.className = 'player-doing is-' + segment.kind;
      set(state, segment.kind === 'work' && segment.move.repetition === 0 ? 'Keep moving' : STATES[segment.kind] || segment.kind);
      announce(wordsFor(segment));
    };

    const wordsFor = (segment) => {
      const about = detailOf(segment) || comingOf(segment, row[at + 1]), following = moves[segment.index + 1];
      if (segment.isFirst) return `${segment.move.name}. ${segment.move.dose}. Get ready, ${spoken(segment.seconds)}.`;
      const said = [STATES[segment.kind], about, spoken(segment.seconds)].filter(Boolean).join(', ') + '.';
      return segment.isLast && following ? `${said} Next: ${following.name}.` : said;
    };

    // The repetition that a calm pace has come to, and when there are enough of them.
    const counted = (segment) => {
      const { repetition, enough } = segment.move;
      if (segment.kind !== 'work' || !repetition) return '';
      const all = segment.seconds / repetition, now = Math.min(all, Math.floor(elapsed / 1000 / repetition) + 1);
      if (segment.turn === 'both') return now > all / 2 ? 'Second half' : 'First half';
      return `${now} of ${enough && enough < all ? enough + ' to ' : ''}${all}`;
    };

    const show = () => {
      const minutes = Math.ceil(left() / 60);
      pauseButton.textContent = at < 0 ? 'Begin' : at >= row.length ? 'Close' : timer ? 'Pause' : 'Carry on';
      backButton.disabled = at < 0;
      nextButton.disabled = skipButton.disabled = at >= row.length;
      bar.value = total - left();
      if (at < 0) { set(place, `${moves.length} moves, about ${minutes} min`); return; }
      if (at >= row.length) { set(place, 'Done'); return; }
      const segment = row[at];
      set(place, `Move ${segment.index + 1} of ${moves.length}${segment.move.part ? ' \u00b7 ' + segment.move.part : ''} \u00b7 ${minutes} min left`);
      if (shown.move !== segment.move) showMove(segment);
      if (shown.segment !== segment) showSegment(segment);
      shown = { move: segment.move, segment };
      set(detail, [timer ? '' : 'Paused', segment.kind === 'switch' ? '' : detailOf(segment), capital(comingOf(segment, row[at + 1])), counted(segment)].filter(Boolean).join(' \u00b7 '));
      set(time, clock(Math.ceil(segment.seconds - elapsed / 1000)));
      doing.classList.toggle('is-paused', !timer);
      stage.classList.toggle('at-end', isAtEnd(segment, elapsed / 1000));
    };

    const showIntro = () => {
      const intro = make('div', 'player-intro');
      set(heading, 'Follow along');
      const stop = document.querySelector('.stop p');
      intro.append(heading, make('p', '', 'One move at a time, with its times. Go at your own pace: Next takes you on when a set is done.'));
      intro.append(...Array.from(document.querySelectorAll('.notices'), (one) => one.cloneNode(true)));
      if (stop) { const box = stop.cloneNode(true); box.className = 'stop-words'; intro.append(box); }
      intro.append(keys);
      middle.replaceChildren(intro);
    };

    const showEnd = () => {
      const end = make('div', 'player-intro');
      set(heading, 'Done');
      end.append(heading, make('p', '', 'Well done. Write down how it went: the sets that you did are ticked off on the page.'));
      end.append(...Array.from(document.querySelectorAll('.callout'), (one) => one.cloneNode(true)));
      middle.replaceChildren(end);
      announce('Done.');
      heading.focus();
    };

    // -- the course of time
    const halt = () => { clearInterval(timer); timer = 0; };

    const finish = () => {
      halt();
      awake.free();
      at = row.length;
      elapsed = 0;
      shown = {};
      showEnd();
      show();
    };

    const enter = (index) => {
      at = Math.max(0, index);
      elapsed = 0;
      if (at >= row.length) finish(); else show();
    };

    const tick = () => {
      const now = performance.now(), passed = now - last;
      last = now;
      if (passed > ASLEEP) { pause(); announce('Paused while the screen was off.'); return; }
      const before = Math.ceil(row[at].seconds - elapsed / 1000);
      elapsed += passed;
      while (at < row.length && elapsed >= row[at].seconds * 1000) {
        const over = elapsed - row[at].seconds * 1000;
        tickOff(row[at]);
        if (at + 1 >= row.length) { if (beeps.input.checked) audio.beep(880, 0.9); finish(); return; }
        enter(at + 1);
        elapsed = over;
        if (beeps.input.checked) audio.beep(row[at].kind === 'rest' ? 440 : 880, 0.5);
      }
      const after = Math.ceil(row[at].seconds - elapsed / 1000);
      if (after !== before && after <= 3 && after > 0 && row[at].seconds > 5 && beeps.input.checked) audio.beep(587, 0.12);
      show();
    };

    const run = () => {
      if (at >= row.length) return;
      audio.open();
      awake.hold();
      last = performance.now();
      timer = setInterval(tick, 190);
      if (at < 0) enter(0); else show();
    };

    const pause = () => { halt(); awake.free(); show(); };

    const toggleRun = () => {
      if (at >= row.length) dialog.close();
      else if (timer) pause();
      else run();
    };

    // Back goes to the beginning of the segment, or from there to the one before.
    const step = (by) => {
      last = performance.now();
      if (at < 0) { if (by > 0) run(); return; }
      if (at >= row.length) { if (by < 0) enter(row.length - 1); return; }
      enter(by > 0 ? at + 1 : elapsed > 2000 ? at : at - 1);
    };

    const skipMove = (by) => {
      last = performance.now();
      if (at < 0 || at >= row.length) { step(by); return; }
      const here = row[at].index, goal = by > 0 ? here + 1 : row[at].isFirst ? Math.max(0, here - 1) : here;
      const found = row.findIndex((one) => one.index === goal);
      enter(found < 0 ? row.length : found);
    };

    dialog.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
        const by = event.key === 'ArrowRight' ? 1 : -1;
        if (event.shiftKey) skipMove(by); else step(by);
        event.preventDefault();
      } else if (event.key === ' ' && !event.target.closest('button, input')) {
        toggleRun();
        event.preventDefault();
      }
    });

    dialog.addEventListener('close', () => {
      halt();
      awake.free();
      if ('speechSynthesis' in window) window.speechSynthesis.cancel();
      if (at >= row.length) { at = -1; elapsed = 0; shown = {}; }
      set(start, at < 0 ? 'Follow along' : `Carry on with move ${row[at].index + 1} of ${moves.length}`);
      start.focus();
    });

    return () => {
      dialog.showModal();
      shown = {};
      if (at < 0) showIntro();
      show();
      pauseButton.focus();
    };
  };

  const offer = (follow, number) => {
    const moves = movesOf(follow.querySelector('ol'));
    const seconds = moves.reduce((sum, move) => sum + move.segments.reduce((part, one) => part + one.seconds, 0), 0);
    let open = null;
    const start = button('Follow along', 'button', () => {
      open = open || createPlayer(moves, start, number);
      open();
    });
    // A plan has one for each session: which, says the heading of its section.
    const session = follow.closest('section[aria-labelledby]');
    if (session) start.setAttribute('aria-describedby', session.getAttribute('aria-labelledby'));
    follow.prepend(start, make('p', '', `${moves.length} moves, about ${Math.ceil(seconds / 60)} min, one at a time with a timer`));
  };

  if (typeof HTMLDialogElement === 'function') document.querySelectorAll('.follow').forEach(offer);
})();
