-- A book in Neovim: findings of what is typed, the answer under the cursor, completion, a definition, and a rename that keeps links.
-- nvim --clean --headless -l is newer than what Debian has, so: nvim --clean --headless -c "luafile tests/tools/neovim.lua"
-- with ASKBOOK naming the program.

local askbook = vim.env.ASKBOOK
local book = vim.fn.tempname()

local function write(path, lines)
  vim.fn.mkdir(vim.fn.fnamemodify(book .. "/" .. path, ":h"), "p")
  vim.fn.writefile(lines, book .. "/" .. path)
end

local function fail(text)
  io.stderr:write("neovim: " .. text .. "\n")
  vim.cmd("cquit 1")
end

local function expect(is_true, text)
  if not is_true then
    fail(text)
  end
end

local function wait_for(text, is_done)
  expect(vim.wait(30000, is_done, 20), text .. ": it never comes")
end

local function run()
  write("book.toml", { "[book]", 'title = "Test"' })
  write("content/sql/_index.md", { "+++", 'title = "SQL"', "+++" })
  write("content/sql/acid.md", { "+++", 'question = "What is ACID?"', "+++", "", "😀 Four promises: [[dirty-reads]]." })
  write("content/sql/dirty-reads.md", { "+++", 'question = "What is a dirty read?"', "+++", "", "A read too early." })

  vim.cmd("edit " .. book .. "/content/sql/acid.md")
  local buffer = vim.api.nvim_get_current_buf()
  local id = vim.lsp.start_client({ name = "askbook", cmd = { askbook, "lsp" }, root_dir = book })
  expect(id, "no client")
  vim.lsp.buf_attach_client(buffer, id)
  wait_for("the start", function()
    return vim.lsp.get_client_by_id(id) and vim.lsp.get_client_by_id(id).server_capabilities
  end)
  local function ask(method, column)
    local document = { uri = vim.uri_from_bufnr(0) }
    -- Lines and columns from 0, columns in UTF-16.
    local parameters = { textDocument = document, position = { line = 4, character = column }, newName = "dirty-read" }
    local answers = vim.lsp.buf_request_sync(0, method, parameters, 30000)
    expect(answers and answers[id] and answers[id].result, method .. ": no answer")
    return answers[id].result
  end

  vim.api.nvim_buf_set_lines(buffer, 4, 5, false, { "😀 Four promises: [[dirty-raeds]]." })
  wait_for("a finding", function()
    return #vim.diagnostic.get(buffer) == 1
  end)
  local finding = vim.diagnostic.get(buffer)[1]
  expect(finding.code == "unknown-question" or finding.user_data, "the rule is " .. vim.inspect(finding))
  -- Neovim counts bytes: the emoji has four.
  expect(finding.lnum == 4 and finding.col == 20, "the place is " .. finding.lnum .. ":" .. finding.col)
  vim.api.nvim_buf_set_lines(buffer, 4, 5, false, { "😀 Four promises: [[dirty-reads]]." })
  wait_for("no finding", function()
    return #vim.diagnostic.get(buffer) == 0
  end)

  expect(ask("textDocument/hover", 22).contents.value:find("A read too early."), "hover has no answer")
  expect(ask("textDocument/definition", 22).uri:find("dirty%-reads.md"), "the definition is elsewhere")
  expect(ask("textDocument/completion", 25).items[1].label == "dirty-reads", "nothing is completed")

  vim.lsp.util.apply_workspace_edit(ask("textDocument/rename", 22), "utf-16")
  vim.cmd("silent wall")
  expect(vim.fn.filereadable(book .. "/content/sql/dirty-read.md") == 1, "the file did not move")
  local checked = vim.fn.system({ askbook, "check", "--strict", "--book", book })
  expect(vim.v.shell_error == 0, "after the rename: " .. checked)
  print("Neovim shows findings, completes, and renames")
end

local is_fine, fault = pcall(run)
if not is_fine then
  fail(tostring(fault))
end
vim.cmd("qall!")
