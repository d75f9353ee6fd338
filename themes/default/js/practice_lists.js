// The questions of the book. A small book has them in its practice page; a large one has lists, each a part of a topic's questions,
// which are loaded when they are wanted. Pure but for `load(name)`, which promises the content of a list.
(function () {
  "use strict";
  var practice = globalThis.askbookPractice;
  // Topics that are loaded at most where the reader chose none, and parts of topics for questions at random.
  var MOST_TOPICS = 8;
  // Topics that a session where none are chosen asks from.
  var MET_TOPICS = 14;

  // `given` is the data block of the page; src/render/practice_lists.rs describes it and the lists.
  practice.Lists = function (given, load) {
    var isWhole = Boolean(given.questions), all = [], byId = Object.create(null), aliases = Object.create(null), loads = {};

    function add(questions, start) {
      questions.forEach(function (question, at) {
        question.place = start + at;
        if (byId[question.id]) return;
        byId[question.id] = question;
        question.aliases.forEach(function (alias) { aliases[alias] = question.id; });
        all.push(question);
      });
      all.sort(function (a, b) { return a.place - b.place; });
    }
    if (isWhole) add(practice.questions(given), 0);

    function placeOf(slug) { return given.topics.findIndex(function (topic) { return topic[0] === slug; }); }
    // One part of a topic. A part that is there holds the place of its topic and its own.
    function loadPart(place, part) {
      var topic = given.topics[place], name = topic[3][part];
      return loads[name] = loads[name] || load(name).then(function (list) {
        add(practice.questions({ topics: [topic], tags: list.tags, questions: list.questions }), place * 1e6 + part * 1e4);
      }).catch(function (error) { delete loads[name]; throw error; });
    }
    function loadTopic(slug) {
      var place = isWhole ? -1 : placeOf(slug);
      return place < 0 ? Promise.resolve() : Promise.all(given.topics[place][3].map(function (_, part) { return loadPart(place, part); }));
    }
    function topicOf(id, card) {
      return byId[id] ? byId[id].topic : card && !isWhole && placeOf(card.topic) >= 0 ? card.topic : undefined;
    }

    var lists = {
      isWhole: isWhole, all: all, byId: byId, aliases: aliases, title: given.title,
      // The book's own fields to choose by, as [key, title, [[slug, name], …]].
      fields: given.fields || [],
      // How many questions there are, loaded or not.
      count: isWhole ? all.length : given.topics.reduce(function (sum, topic) { return sum + topic[2]; }, 0),
      topicOf: topicOf,
      // Loads the topics of these titles.
      loadTitled: function (titles) {
        if (isWhole) return Promise.resolve();
        return lists.load(given.topics.filter(function (topic) { return titles.includes(topic[1]); }).map(function (topic) { return topic[0]; }));
      },
      // What the book is divided into, as [slug, title].
      topics: given.topics.map(function (topic) { return [topic[0], topic[1]]; }),
      // Loads the questions of topics.
      load: function (slugs) { return Promise.all(slugs.map(loadTopic)); },
      // Topics whose questions come up when none are chosen: those with cards, the most due ones first.
      practiced: function (cards, now) {
        var due = Object.create(null);
        if (isWhole) return [];
        Object.keys(cards).forEach(function (id) {
          var topic = topicOf(id, cards[id]);
          if (topic) due[topic] = (due[topic] || 0) + (practice.state(cards[id], now) === "due" ? 1000 : 1);
        });
        return Object.keys(due).sort(function (a, b) { return due[b] - due[a] || placeOf(a) - placeOf(b); }).slice(0, MOST_TOPICS);
      },
      // Loads what a session asks from: the topics chosen, or those practiced and a part of others, in this person's order.
      loadFor: async function (choice, cards, now, seed) {
        if (isWhole) return;
        if (choice.topics.length) { await lists.load(choice.topics); return; }
        var wanted = lists.practiced(cards, now);
        var others = given.topics.filter(function (topic) { return topic[2] && !wanted.includes(topic[0]); }).sort(function (a, b) {
          return practice.drawn(seed, a[0]) - practice.drawn(seed, b[0]);
        });
        await Promise.all([lists.load(wanted)].concat(others.slice(0, Math.max(0, MET_TOPICS - wanted.length)).map(function (topic) {
          return loadPart(placeOf(topic[0]), practice.drawn(seed, "part " + topic[0]) % topic[3].length);
        })));
      },
      // Loads a part of some topics, of those chosen if any are, at random.
      loadSome: async function (slugs, most, random) {
        if (isWhole) return;
        var places = given.topics.map(function (_, place) { return place; }).filter(function (place) {
          return given.topics[place][2] && (!slugs.length || slugs.includes(given.topics[place][0]));
        });
        var draws = places.map(function (place) { return [Math.pow(random(), 1 / given.topics[place][2]), place]; });
        draws.sort(function (a, b) { return b[0] - a[0]; });
        await Promise.all(draws.slice(0, Math.min(most, MOST_TOPICS)).map(function (draw) {
          return loadPart(draw[1], Math.floor(random() * given.topics[draw[1]][3].length));
        }));
      },
      // How many questions are in each state: all, and of each topic as {slug, title, counts}.
      counts: function (cards, now) {
        if (isWhole) return practice.counts(all, cards, now);
        return lists.byTopic(cards, now).reduce(function (sum, topic) {
          Object.keys(sum).forEach(function (state) { sum[state] += topic.counts[state]; });
          return sum;
        }, practice.counts([], {}, now));
      },
      byTopic: function (cards, now) {
        var known = Object.create(null);
        Object.keys(cards).forEach(function (id) {
          var topic = topicOf(id, cards[id]);
          if (topic) (known[topic] = known[topic] || []).push({ id: id });
        });
        return given.topics.map(function (topic) {
          var rows = isWhole ? all.filter(function (question) { return question.topic === topic[0]; }) : known[topic[0]] || [];
          var counts = practice.counts(rows, cards, now), unseen = isWhole ? 0 : Math.max(0, topic[2] - rows.length);
          counts.all += unseen;
          counts.new += unseen;
          return { slug: topic[0], title: topic[1], counts: counts };
        }).filter(function (topic) { return topic.counts.all; });
      },
      // Takes the lists of an edition that was deployed meanwhile.
      renew: function (fresh) { if (!isWhole && fresh.topics && fresh.topics.every(function (topic) { return topic[3]; })) given = fresh; }
    };
    return lists;
  };

  // Loads lists: fetched from a host, or as scripts where the handbook is a folder, from which nothing may be fetched.
  practice.listLoader = function (root) {
    var waiting = {};
    practice.list = function (data) { waiting[document.currentScript.dataset.name](data); };
    return function (name) {
      var address = root + "route:practice-list".replace("{}", name);
      if (location.protocol !== "file:") return fetch(address).then(function (found) {
        return found.ok ? found.text() : Promise.reject(new Error("status " + found.status));
      }).then(function (call) { return JSON.parse(call.slice(call.indexOf("(") + 1, call.lastIndexOf(")"))); });
      return new Promise(function (resolve, reject) {
        var script = document.createElement("script");
        waiting[name] = resolve;
        script.dataset.name = name;
        script.src = address;
        script.onload = function () { script.remove(); };
        script.onerror = function () { script.remove(); reject(new Error("cannot load " + name)); };
        document.head.append(script);
      });
    };
  };
})();
