/*
 * Asks WPS for what an adapter would need, and keeps what it answers: `zhubiWpsCheck(app, now)` gives a recording of the
 * format of src/adapters/word/recording.ts. Every step stands alone; one that fails is kept as its error. Only a blank
 * document is written to, and what was written is taken out again.
 */
(function (global) {
  "use strict";
  var mostParagraphs = 200;

  /** As `maskText` of the recorder: nobody can read what the text says; lengths and marks stay. */
  function mask(text) {
    return String(text).replace(/(?![\ufffc\ufffd])[\p{L}\p{N}\p{M}\p{Co}\p{So}]/gu, function (letter) {
      if (letter.length > 1) return "某某";
      if (/\p{N}/u.test(letter)) return "0";
      return /\p{Script=Latin}/u.test(letter) ? "x" : "某";
    });
  }

  function blank(text) {
    return String(text).replace(/[\r\n\u0007]/g, "") === "";
  }

  /** No word, and nothing that is not a word either: what is not known to be empty is not cleaned. */
  function isBlankDocument(doc) {
    var holds = [doc.Tables, doc.Shapes, doc.InlineShapes, doc.Revisions].some(function (all) {
      return all.Count !== 0;
    });
    return !holds && blank(doc.Range(0, doc.Content.End).Text) && doc.ReadOnly !== true;
  }

  function eachParagraph(doc, tell) {
    var all = doc.Paragraphs;
    var count = Math.min(all.Count, mostParagraphs);
    for (var at = 1; at <= count; at++) tell(all.Item(at), at - 1);
    return all.Count;
  }

  /** Whether a paragraph's text and the document's positions count alike: character by character, at three places. */
  function positions(doc, paragraph) {
    var range = paragraph.Range;
    var text = String(range.Text);
    var places = [0, Math.floor(text.length / 2), text.length - 1];
    return {
      start: range.Start,
      end: range.End,
      units: text.length,
      same: places.map(function (at) {
        return doc.Range(range.Start + at, range.Start + at + 1).Text === text.charAt(at);
      }),
    };
  }

  var readings = {
    document: function (doc) {
      return {
        saved: doc.Saved,
        readOnly: doc.ReadOnly,
        protection: doc.ProtectionType,
        tracked: doc.TrackRevisions,
        revisions: doc.Revisions.Count,
        comments: doc.Comments.Count,
        footnotes: doc.Footnotes.Count,
        controls: doc.ContentControls.Count,
        named: String(doc.FullName) !== "",
      };
    },
    paragraphs: function (doc) {
      var found = [];
      var count = eachParagraph(doc, function (paragraph) {
        var range = paragraph.Range;
        found.push({
          text: mask(range.Text),
          start: range.Start,
          end: range.End,
          style: mask(paragraph.Style && paragraph.Style.NameLocal),
          level: paragraph.OutlineLevel,
          alignment: paragraph.Alignment,
          label: mask(range.ListFormat.ListString),
          // wdWithInTable
          inTable: range.Information(12),
        });
      });
      return { count: count, first: found };
    },
    positions: function (doc) {
      var found = [];
      eachParagraph(doc, function (paragraph) {
        if (!blank(paragraph.Range.Text)) found.push(positions(doc, paragraph));
      });
      return found;
    },
    search: function (doc) {
      var found = [];
      eachParagraph(doc, function (paragraph) {
        var text = String(paragraph.Range.Text).replace(/[\r\n\u0007]+$/, "");
        if (found.length >= 20 || text.length < 4) return;
        var wanted = text.slice(1, 4);
        var range = doc.Range(paragraph.Range.Start, paragraph.Range.End);
        var hit = range.Find.Execute(wanted, true);
        found.push({ hit: hit, at: range.Start - paragraph.Range.Start, wanted: text.indexOf(wanted) });
      });
      return found;
    },
    fonts: function (doc) {
      var found = [];
      eachParagraph(doc, function (paragraph) {
        var font = paragraph.Range.Font;
        if (found.length < 20)
          found.push({ name: font.Name, farEast: font.NameFarEast, ascii: font.NameAscii, size: font.Size });
      });
      return found;
    },
    page: function (doc) {
      var page = doc.PageSetup;
      return { top: page.TopMargin, left: page.LeftMargin, chars: page.CharsLine, lines: page.LinesPage };
    },
    properties: function (doc) {
      var all = doc.CustomDocumentProperties;
      var names = [];
      for (var at = 1; at <= Math.min(all.Count, 50); at++) names.push(mask(all.Item(at).Name));
      return { count: all.Count, names: names };
    },
    selection: function (doc, app) {
      var range = app.Selection.Range;
      return { start: range.Start, end: range.End, paragraphs: range.Paragraphs.Count };
    },
  };

  /** In a blank document: words in and out, a control with a tag, a property, one item of undo. */
  var trials = {
    write: function (doc) {
      doc.Range(0, 0).InsertAfter("党课**次");
      var place = doc.Range(2, 4);
      place.Text = "24";
      return { text: doc.Range(0, doc.Content.End).Text, start: place.Start, end: place.End };
    },
    control: function (doc) {
      // wdContentControlRichText
      var control = doc.ContentControls.Add(0, doc.Range(2, 4));
      control.Tag = "zb:1";
      var told = {
        tag: control.Tag,
        text: control.Range.Text,
        start: control.Range.Start,
        count: doc.ContentControls.Count,
      };
      control.Delete(false);
      return told;
    },
    property: function (doc) {
      var saved = doc.Saved;
      // msoPropertyTypeString
      doc.CustomDocumentProperties.Add("zhubi.selfcheck", false, 4, "1");
      var told = {
        value: doc.CustomDocumentProperties.Item("zhubi.selfcheck").Value,
        savedBefore: saved,
        savedAfter: doc.Saved,
      };
      doc.CustomDocumentProperties.Item("zhubi.selfcheck").Delete();
      return told;
    },
    tracked: function (doc) {
      doc.TrackRevisions = true;
      doc.Range(2, 4).Text = "8";
      var told = { text: doc.Range(0, doc.Content.End).Text, revisions: doc.Revisions.Count };
      doc.Revisions.AcceptAll();
      doc.TrackRevisions = false;
      return told;
    },
    undo: function (doc, app) {
      app.UndoRecord.StartCustomRecord("主笔");
      doc.Range(0, 0).InsertAfter("甲");
      doc.Range(1, 1).InsertAfter("乙");
      app.UndoRecord.EndCustomRecord();
      var before = doc.Range(0, doc.Content.End).Text;
      doc.Undo(1);
      return { before: before, after: doc.Range(0, doc.Content.End).Text };
    },
  };

  function check(app, now) {
    var events = [];
    function step(name, work) {
      var begun = now();
      var came;
      try {
        came = { ok: true, value: work() };
      } catch (cause) {
        came = { ok: false, error: mask(cause && cause.message ? cause.message : cause) };
      }
      events.push(
        { call: "wps." + name, given: [] },
        { came: came, of: "wps." + name, ms: Math.round(now() - begun) },
      );
      return came;
    }
    var doc = app.ActiveDocument;
    if (doc)
      Object.keys(readings).forEach(function (name) {
        step(name, function () {
          return readings[name](doc, app);
        });
      });
    var isBlank = false;
    if (doc)
      step("blank", function () {
        isBlank = isBlankDocument(doc);
        return isBlank;
      });
    if (isBlank) {
      Object.keys(trials).forEach(function (name) {
        step(name, function () {
          return trials[name](doc, app);
        });
      });
      step("clean", function () {
        doc.TrackRevisions = false;
        doc.Range(0, doc.Content.End).Delete();
        return doc.Range(0, doc.Content.End).Text;
      });
    }
    return {
      format: "zhubi-recording",
      v: 1,
      program: "zhubi-wps-selfcheck",
      word: {
        platform: "WPS",
        version: String(app.Version) + " " + String(app.Build),
        language: "",
        browser: global.navigator ? global.navigator.userAgent : "",
        sets: [],
      },
      plain: false,
      events: events,
      cut: 0,
    };
  }

  global.zhubiWpsCheck = check;
})(typeof window === "undefined" ? globalThis : window);
